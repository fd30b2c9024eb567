package org.dealwright.core.identity;

import org.dealwright.core.kernel.ErrorCode;

/** Why someone is not let in, and what may not be done to people, teams, units and roles. */
public enum IdentityError implements ErrorCode {
    SIGN_IN_WRONG(0x8D000601),
    SIGN_IN_LATER(0x8D000602),
    TOKEN_NOT_VALID(0x8D000603),
    PASSWORD_TOO_SHORT(0x8D000604),
    PASSWORD_TOO_LONG(0x8D000605),
    PASSWORD_IS_THE_NAME(0x8D000606),
    OLD_PASSWORD_WRONG(0x8D000607),
    TOKEN_UNFIT(0x8D000608),
    TOKEN_MISSING(0x8D000609),
    TIME_ZONE_UNKNOWN(0x8D00060A),
    NOT_A_PREFERENCE(0x8D00060B),
    NOT_DELETED_BUT_DISABLED(0x8D00060C),
    MANAGER_LOOP(0x8D000611),
    UNIT_LOOP(0x8D00060F),
    ROOT_UNIT_KEPT(0x8D000610),
    UNIT_NEEDS_PARENT(0x8D00060D),
    DEFAULT_TEAM_NAME_KEPT(0x8004830A),
    DEFAULT_TEAM_KEPT(0x80048307),
    DEFAULT_TEAM_MEMBERS_KEPT(0x8004830B),
    ACCESS_TEAM_WITHOUT_ROLES(0x80048331),
    PRODUCT_USER_KEPT(0x8D00060E),
    ROLE_NAME_EXISTS(0x80041403);

    private final int number;

    IdentityError(int number) {
        this.number = number;
    }

    @Override
    public int number() {
        return number;
    }
}
