package org.dealwright.edge.webapi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.dealwright.Who;
import org.dealwright.Who.Where;
import org.dealwright.World;
import org.dealwright.core.access.Depth;
import org.dealwright.core.access.Privilege;
import org.dealwright.core.access.Role;
import org.dealwright.core.access.SystemUser;
import org.dealwright.core.identity.GiveRole;
import org.dealwright.core.identity.SetPrivileges;
import org.dealwright.core.kernel.Ids;
import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.lead.Lead;
import org.dealwright.sales.opportunity.Opportunity;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

/**
 * Nina sells what is hers and sees no more than that. Her three deals are with accounts of the manager, whose revenues are 2, 3 and 1; her own
 * account has a contact of hers and one of the manager's.
 *
 * @param mark ends the name of all that is hers or hidden from her
 * @param secret the last of the manager's accounts
 */
record Nina(Api api, String mark, Ref own, Ref secret, Ref secretContact, Ref secretLead, List<Ref> deals) {
    private static final int[] REVENUES = {2, 3, 1};

    static Nina in(World world) {
        var mark = Ids.next().toString().substring(24);
        var user = world.has(Values.of(SystemUser.TYPE).set(SystemUser.FIRST_NAME, "Nina").set(SystemUser.LAST_NAME, "Lund")
                .set(SystemUser.SIGN_IN_NAME, mark + "@nordkamm.example").set(SystemUser.EMAIL, mark + "@nordkamm.example")
                .set(SystemUser.UNIT, world.unitOf(Where.NORTH)));
        mayAllOfHerOwn(world, user, mark);
        var own = world.has(account("Own " + mark).set(Account.TYPE.owner(), user));
        world.has(contact("Hers " + mark, own).set(Contact.TYPE.owner(), user));
        var secrets = IntStream.of(REVENUES).mapToObj(revenue -> world.has(account("Secret " + mark).set(Account.REVENUE, BigDecimal.valueOf(revenue))
                .set(Account.TYPE.owner(), world.ref(Who.MANAGER)))).toList();
        return new Nina(Api.of(world, user), mark, own, secrets.getLast(),
                world.has(contact("Secret " + mark, own).set(Contact.TYPE.owner(), world.ref(Who.MANAGER))),
                world.has(Values.of(Lead.TYPE).set(Lead.NAME.last(), "Secret " + mark).set(Lead.TYPE.owner(), world.ref(Who.MANAGER))),
                secrets.stream().map(secret -> world.has(Values.of(Opportunity.TYPE).set(Opportunity.TOPIC, "Deal " + mark)
                        .set(Opportunity.CUSTOMER, secret).set(Opportunity.TYPE.owner(), user))).toList());
    }

    private static void mayAllOfHerOwn(World world, Ref user, String mark) {
        var role = world.has(Values.of(Role.TYPE).set(Role.NAME, "Own only " + mark).set(Role.UNIT, world.unitOf(Where.NORDKAMM)));
        var own = Map.of(Privilege.CREATE, Depth.USER, Privilege.READ, Depth.USER, Privilege.WRITE, Depth.USER, Privilege.APPEND, Depth.USER,
                Privilege.APPENDTO, Depth.USER);
        var all = Map.of(Privilege.READ, Depth.ORGANIZATION, Privilege.APPENDTO, Depth.ORGANIZATION);
        world.as(Who.ADMIN).run(SetPrivileges.class, new SetPrivileges.Input(role.id(),
                Map.of("account", own, "contact", own, "opportunity", own, "lead", own, "transactioncurrency", all)));
        world.as(Who.ADMIN).run(GiveRole.class, new GiveRole.Input(user.id(), role.id()));
    }

    static Values account(String name) {
        return Values.of(Account.TYPE).set(Account.NAME, name);
    }

    private static Values contact(String name, Ref account) {
        return Values.of(Contact.TYPE).set(Contact.NAME.last(), name).set(Contact.COMPANY, account);
    }
}
