package org.laborinspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@SpringBootTest(classes = DatabasesTest.OnlyDatabase.class, webEnvironment = WebEnvironment.NONE)
class DatabasesTest {

    @Configuration
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    static class OnlyDatabase {}

    @Autowired
    private DataSource ofSpring;

    @Test
    @DisplayName("Spring's data source is on the product of this run")
    void springIsOnTheProductOfThisRun() throws SQLException {
        assertThat(productOf(ofSpring)).isEqualTo(Databases.product().productName());
    }

    @Test
    @DisplayName("a database without Spring is on the product of this run, and nobody else's")
    void freshIsFresh() throws SQLException {
        var first = Databases.fresh().dataSource();
        var second = Databases.fresh().dataSource();
        JdbcClient.create(first).sql("create table probe (id integer)").update();
        JdbcClient.create(second).sql("create table probe (id integer)").update();
        assertThat(productOf(first)).isEqualTo(Databases.product().productName());
    }

    @Test
    @DisplayName("rare Chinese characters come back as they went in")
    void rareCharactersSurvive() {
        var client = JdbcClient.create(Databases.fresh().dataSource());
        client.sql("create table person (name varchar(20))").update();
        client.sql("insert into person values (:name)")
                .param("name", "王𠮷〔2026〕")
                .update();
        assertThat(client.sql("select name from person").query(String.class).single())
                .isEqualTo("王𠮷〔2026〕");
    }

    private static String productOf(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }
}
