package org.dealwright.core.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Configuration;

@SpringBootTest(webEnvironment = WebEnvironment.NONE, classes = TestDatabaseTest.Bare.class)
class TestDatabaseTest {
    @Configuration
    @EnableAutoConfiguration
    static class Bare {
    }

    @Autowired
    private DataSource dataSource;

    @Test
    void eachFreshDatabaseIsItsOwn() throws SQLException {
        var one = TestDatabase.fresh();
        var other = TestDatabase.fresh();
        try (var connection = one.connect()) {
            Owner.run(connection, "create table only_here (id int)");
        }
        try (var connection = other.connect(); var tables = connection.getMetaData().getTables(null, null, "only_here", null)) {
            assertThat(tables.next()).isFalse();
        }
    }

    @Test
    void aSpringTestGetsAMigratedDatabaseByItself() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getURL()).contains("/test_");
            assertThat(connection.getMetaData().getUserName()).isEqualTo("dealwright");
        }
    }
}
