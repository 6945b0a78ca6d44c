package org.laborinspection;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Fresh, empty databases for tests. The system property {@code database} ({@code h2}, the default, or {@code postgres})
 * names the product of this run; the build runs all tests on H2 and those of {@link DatabaseTest} on PostgreSQL again.
 */
public final class Databases {

    /** The database products that the application is written for. */
    public enum Product {
        H2("H2"),
        POSTGRES("PostgreSQL");

        private final String name;

        Product(String name) {
            this.name = name;
        }

        /** The name as {@link java.sql.DatabaseMetaData#getDatabaseProductName()} gives it. */
        public String productName() {
            return name;
        }
    }

    /** What it takes to connect to one database; the password may be empty, never null. */
    public record Database(Product product, String url, String user, String password) {

        /** Opens a new connection at every call; for tests without Spring. */
        public DataSource dataSource() {
            return new DriverManagerDataSource(url, user, password);
        }
    }

    private Databases() {}

    /** The product of this run. */
    public static Product product() {
        return Product.valueOf(System.getProperty("database", "h2").toUpperCase(Locale.ROOT));
    }

    /** A database of its own on the product of this run. */
    public static Database fresh() {
        return product() == Product.POSTGRES ? postgres() : h2();
    }

    /** A database of its own on the product of this run, with the tables of the office as its migrations make them. */
    public static Database migrated() {
        return product() == Product.POSTGRES ? postgres(newName(), " template " + Tables.NAME) : migrated(h2());
    }

    /** That one, with the tables of the office. */
    public static Database migrated(Database database) {
        var locations = Stream.of("classpath:db/migration", "classpath:db/vendor/postgresql")
                .limit(database.product() == Product.POSTGRES ? 2 : 1)
                .toArray(String[]::new);
        Flyway.configure()
                .dataSource(database.dataSource())
                .locations(locations)
                .load()
                .migrate();
        return database;
    }

    /** A database of its own in memory, in H2's regular mode; it lives as long as this JVM. */
    public static Database h2() {
        var url = "jdbc:h2:mem:" + newName()
                + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;DEFAULT_NULL_ORDERING=HIGH;QUERY_CACHE_SIZE=200";
        return new Database(Product.H2, url, "sa", "");
    }

    /** A database of its own on the one PostgreSQL server of this JVM, which starts at the first call. */
    public static Database postgres() {
        return postgres(newName(), "");
    }

    private static Database postgres(String name, String options) {
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + options);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create a database on the embedded PostgreSQL", e);
        }
        return new Database(Product.POSTGRES, Server.RUNNING.getJdbcUrl("postgres", name), "postgres", "");
    }

    private static String newName() {
        return "test_" + UUID.randomUUID().toString().replace("-", "");
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On PostgreSQL the tables are made once; a copy of the whole database takes a tenth of the time. */
    private static final class Tables {

        static final String NAME = newName();

        static {
            migrated(postgres(NAME, ""));
        }
    }

    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        /** Stops after the applications that still hold connections to it; nothing it keeps has to survive a crash. */
        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setLocaleConfig("encoding", "UTF8")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> stop(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
