package org.dealwright.core.access;

import java.util.List;

import org.springframework.stereotype.Component;

import org.dealwright.core.schema.Association;
import org.dealwright.core.schema.Declarations;
import org.dealwright.core.schema.Form;
import org.dealwright.core.schema.RecordType;

@Component
final class AccessDeclarations implements Declarations {
    static final Association ROLES_OF_USERS = Association.of("systemuserroles_association", "systemuserroles", "systemuser", "role");
    static final Association ROLES_OF_TEAMS = Association.of("teamroles_association", "teamroles", "team", "role");
    static final Association MEMBERS = Association.of("teammembership_association", "teammembership", "team", "systemuser");

    @Override
    public List<RecordType> types() {
        return List.of(BusinessUnit.TYPE, SystemUser.TYPE, Team.TYPE, Role.TYPE);
    }

    @Override
    public List<Association> associations() {
        return List.of(ROLES_OF_USERS, ROLES_OF_TEAMS, MEMBERS);
    }

    @Override
    public List<Form> forms() {
        return List.of(unit(), user(), team(), role());
    }

    private static Form unit() {
        return Form.of(BusinessUnit.TYPE)
                .header(BusinessUnit.PARENT, BusinessUnit.DISABLED)
                .section("general", BusinessUnit.NAME, BusinessUnit.PARENT, BusinessUnit.DIVISION, BusinessUnit.COST_CENTER)
                .section("contact", BusinessUnit.EMAIL, BusinessUnit.PHONE, BusinessUnit.WEBSITE)
                .section("address", BusinessUnit.STREET, BusinessUnit.CITY, BusinessUnit.STATE, BusinessUnit.POSTAL_CODE,
                        BusinessUnit.COUNTRY)
                .quick(BusinessUnit.NAME, BusinessUnit.PARENT)
                .related("business_unit_system_users", "business_unit_teams", "business_unit_roles", "business_unit_parent_business_unit");
    }

    private static Form user() {
        return Form.of(SystemUser.TYPE)
                .header(SystemUser.UNIT, SystemUser.MANAGER, SystemUser.EMAIL, SystemUser.DISABLED)
                .section("general", SystemUser.FIRST_NAME, SystemUser.LAST_NAME, SystemUser.SIGN_IN_NAME, SystemUser.EMAIL,
                        SystemUser.MOBILE_PHONE)
                .section("organization", SystemUser.UNIT, SystemUser.MANAGER, SystemUser.TITLE, SystemUser.JOB_TITLE,
                        SystemUser.ACCESS_MODE)
                .section("settings", SystemUser.LANGUAGE, SystemUser.TIME_ZONE, SystemUser.CURRENCY, SystemUser.THEME, SystemUser.PAGE_SIZE)
                .quick(SystemUser.FIRST_NAME, SystemUser.LAST_NAME, SystemUser.SIGN_IN_NAME, SystemUser.EMAIL, SystemUser.UNIT)
                .related("systemuserroles_association", "teammembership_association", "user_parent_user");
    }

    private static Form team() {
        return Form.of(Team.TYPE)
                .header(Team.KIND, Team.UNIT, Team.ADMINISTRATOR)
                .section("general", Team.NAME, Team.KIND, Team.UNIT, Team.ADMINISTRATOR, Team.EMAIL)
                .section("description", Team.DESCRIPTION)
                .quick(Team.NAME, Team.KIND, Team.UNIT, Team.ADMINISTRATOR)
                .related("teammembership_association", "teamroles_association");
    }

    private static Form role() {
        return Form.of(Role.TYPE)
                .header(Role.UNIT)
                .section("general", Role.NAME, Role.UNIT)
                .section("description", Role.DESCRIPTION)
                .quick(Role.NAME, Role.UNIT)
                .related("systemuserroles_association", "teamroles_association");
    }
}
