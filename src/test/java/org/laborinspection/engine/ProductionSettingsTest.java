package org.laborinspection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

class ProductionSettingsTest {

    @Test
    @DisplayName("Production takes its secrets from the environment and has no value of its own for them")
    void secrets() throws IOException {
        PropertySource<?> production = load("application-production.yaml");
        assertThat(production.getProperty("spring.datasource.url")).isEqualTo("${DATABASE_URL}");
        assertThat(production.getProperty("spring.datasource.username")).isEqualTo("${DATABASE_USER}");
        assertThat(production.getProperty("spring.datasource.password")).isEqualTo("${DATABASE_PASSWORD}");
        assertThat(production.getProperty("org.admin.id")).isEqualTo("${ADMIN_USER}");
        assertThat(production.getProperty("org.admin.password")).isEqualTo("${ADMIN_PASSWORD}");
        assertThat(production.getProperty("spring.mail.host")).isEqualTo("${MAIL_HOST:}");
        assertThat(production.getProperty("spring.mail.password")).isEqualTo("${MAIL_PASSWORD:}");
    }

    @Test
    @DisplayName("The common settings hold no user, no password and no demo data")
    void common() throws IOException {
        PropertySource<?> common = load("application.yaml");
        for (String key :
                List.of("org.admin.id", "org.admin.password", "spring.datasource.password", "spring.mail.host")) {
            assertThat(common.getProperty(key)).isNull();
        }
        assertThat(common.getProperty("org.admin.must-change-password")).isEqualTo(true);
    }

    private static PropertySource<?> load(String file) throws IOException {
        return new YamlPropertySourceLoader()
                .load(file, new ClassPathResource(file))
                .get(0);
    }
}
