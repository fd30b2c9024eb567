package bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import org.dealwright.Dealwright;
import org.dealwright.core.action.Action;
import org.dealwright.core.action.Actions;
import org.dealwright.core.kernel.Actor;
import org.dealwright.core.kernel.Door;
import org.dealwright.core.kernel.Language;

/** The product itself, started in this process as it is shipped, on a free port; and a connection of its own beside its pool. */
final class Product implements AutoCloseable {
    static final String ADMINISTRATOR = "administrator@bench.example", PASSWORD = "a long enough password", TOKEN = "bench-token-of-the-administrator-0001";
    private final ConfigurableApplicationContext beans;
    private final Connection connection;

    private Product(ConfigurableApplicationContext beans) throws SQLException {
        this.beans = beans;
        this.connection = bean(javax.sql.DataSource.class).getConnection();
    }

    static Product start(Options options) throws SQLException {
        return new Product(SpringApplication.run(Dealwright.class, "--server.port=0", "--server.address=127.0.0.1", "--dealwright.home=" + options.home(),
                "--dealwright.admin.email=" + ADMINISTRATOR, "--dealwright.admin.password=" + PASSWORD, "--dealwright.admin.token=" + TOKEN));
    }

    <T> T bean(Class<T> kind) {
        return beans.getBean(kind);
    }

    /** A verb as the product itself runs it. */
    <I, O> O run(Action<I, O> verb, I input) {
        return bean(Actions.class).run(verb, input, new Actor.System(Door.SETUP));
    }

    <I, O> O run(Class<? extends Action<I, O>> verb, I input) {
        return run(bean(verb), input);
    }

    <I, O> O runAs(java.util.UUID user, Action<I, O> verb, I input) {
        return bean(Actions.class).run(verb, input, new Actor.Person(user, Door.API, Language.EN, ZoneOffset.UTC));
    }

    Connection connection() {
        return connection;
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + beans.getEnvironment().getRequiredProperty("local.server.port"));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        beans.close();
    }
}
