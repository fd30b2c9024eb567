package bench;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody of the company, as visitor and as plain SQL would think of what may be seen.
 *
 * @param owners the ids that own what is this person's own, quoted; empty for who sees everything
 * @param units the units that are seen whole, quoted
 */
record Person(String who, Visitor visitor, UUID user, String owners, String units) {
    static Person of(Product product, String who, int number) throws SQLException {
        var sql = new Sql(product.connection());
        var user = sql.id("select id from bench.seller where number = " + number);
        var owners = sql.texts("select '" + user + "' union all select teamid::text from teammembership where systemuserid = '" + user + "'");
        var units = number % 10 == Company.MANAGER ? sql.texts("with recursive below as (select unit as id from bench.seller where number = " + number
                + " union all select u.businessunitid from businessunit u join below on u.parentbusinessunitid = below.id) select id::text from below") : List.<String>of();
        return new Person(who, new Visitor(product.base(), Company.mail(number), Company.token(number)), user, quoted(owners), quoted(units));
    }

    static Person administrator(Product product) throws SQLException {
        var user = new Sql(product.connection()).id("select systemuserid from systemuser where domainname = '" + Product.ADMINISTRATOR + "'");
        return new Person("administrator", new Visitor(product.base(), Product.ADMINISTRATOR, Product.TOKEN), user, "", "");
    }

    private static String quoted(List<String> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
    }

    /** The rows of a table that this person may see, in an order, the first so many: each way to a right by its own index, then together. */
    String sees(String columns, String table, String id, String where, String order, int limit) {
        var end = " order by " + order + " limit " + limit;
        if (owners.isEmpty()) {
            return "select " + columns + " from " + table + " t where " + where + end;
        }
        var own = "select t.* from " + table + " t where ownerid in (" + owners + ") and " + where + end;
        var unit = units.isEmpty() ? "" : ") union (select t.* from " + table + " t where owningbusinessunit in (" + units + ") and " + where + end;
        var shared = "select t.* from " + table + " t where " + id + " in (select objectid from principalobjectaccess where principalid in (" + owners + ")) and "
                + where + end;
        return "select " + columns + " from ((" + own + unit + ") union (" + shared + ")) t" + end;
    }
}
