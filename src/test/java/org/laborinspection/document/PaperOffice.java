package org.laborinspection.document;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import javax.sql.DataSource;
import org.laborinspection.Databases;
import org.laborinspection.casefile.CaseIndex;
import org.laborinspection.casefile.NumberSeries;
import org.laborinspection.casefile.Seal;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The package alone on a database of its own, with a clock that stands at 23 November 2026, 10:00 in the office. */
final class PaperOffice implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    private final AnnotationConfigApplicationContext context;
    private final HikariDataSource database;

    private PaperOffice(HikariDataSource database) {
        this.database = database;
        ((Logger) LoggerFactory.getLogger("com.deepoove.poi")).setLevel(Level.WARN);
        context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("office", Map.of("informant.key", KEY)));
        context.registerBean(DataSource.class, () -> database);
        context.register(Wiring.class);
        context.refresh();
    }

    static PaperOffice open() {
        var found = Databases.migrated();
        var pool = new HikariConfig();
        pool.setJdbcUrl(found.url());
        pool.setUsername(found.user());
        pool.setPassword(found.password());
        pool.setMinimumIdle(1);
        pool.setMaximumPoolSize(80);
        return new PaperOffice(new HikariDataSource(pool));
    }

    Documents documents() {
        return context.getBean(Documents.class);
    }

    Binder binder() {
        return context.getBean(Binder.class);
    }

    Archive archive() {
        return context.getBean(Archive.class);
    }

    Reissue reissue() {
        return context.getBean(Reissue.class);
    }

    NumberRegister register() {
        return context.getBean(NumberRegister.class);
    }

    NumberSeries numbers() {
        return context.getBean(NumberSeries.class);
    }

    JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }

    /** Ends the connection of the transaction at hand as the end of a process does: without a word to the database. */
    void cutConnection() {
        try {
            DataSourceUtils.getConnection(context.getBean(DataSource.class)).abort(Runnable::run);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    @TestConfiguration
    @EnableTransactionManagement
    @Import({
        DocumentConfiguration.class,
        Templates.class,
        Documents.class,
        Letterhead.class,
        Reissue.class,
        Binder.class,
        Archive.class,
        NumberRegister.class,
        DocumentStore.class,
        ServiceStore.class,
        NumberSeries.class,
        CaseIndex.class,
        Seal.class
    })
    static class Wiring {

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource dataSource) {
            return new JdbcTemplate(dataSource);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }
    }
}
