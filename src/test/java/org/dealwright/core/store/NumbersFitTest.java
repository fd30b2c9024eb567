package org.dealwright.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.dealwright.Declared;
import org.dealwright.core.database.TestDatabase;
import org.dealwright.core.schema.Column;
import org.dealwright.core.schema.ColumnType.Amount;
import org.dealwright.core.schema.ColumnType.DecimalNumber;

/** What a declaration allows, its table can hold. */
class NumbersFitTest {
    private record Room(int digits, int decimals) {
    }

    @Test
    void everyNumberThatIsAllowedFitsItsColumn() throws SQLException {
        var rooms = rooms();

        for (var type : Declared.registry().types()) {
            for (var column : type.columns()) {
                var room = rooms.get(type.name() + "." + column.name());
                if (column.type() instanceof DecimalNumber(var scale, var min, var max)) {
                    assertFits(column, room, scale, min, max);
                }
                if (column.type() instanceof Amount(_, var min, var max)) {
                    assertFits(column, room, 4, min, max);
                }
            }
        }
    }

    private static void assertFits(Column<?> column, Room room, int decimals, BigDecimal min, BigDecimal max) {
        assertThat(room.decimals()).as("decimals of " + column).isGreaterThanOrEqualTo(decimals);
        assertThat(digits(min.abs().max(max.abs()))).as("digits of " + column).isLessThanOrEqualTo(room.digits());
    }

    private static int digits(BigDecimal number) {
        return number.precision() - number.scale();
    }

    private static Map<String, Room> rooms() throws SQLException {
        var login = TestDatabase.fresh();
        var rooms = new HashMap<String, Room>();
        try (var connection = DriverManager.getConnection(login.url(), login.user(), login.password()); var statement = connection.createStatement();
                var rows = statement.executeQuery("select table_name || '.' || column_name, numeric_precision, numeric_scale from information_schema.columns "
                        + "where data_type = 'numeric'")) {
            while (rows.next()) {
                rooms.put(rows.getString(1), new Room(rows.getInt(2) - rows.getInt(3), rows.getInt(3)));
            }
        }
        return rooms;
    }
}
