package org.laborinspection;

import static org.springframework.core.env.StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every Spring application that a test starts a fresh database on the product of this run. It goes before the
 * application's files and the machine's environment; properties of the test itself and arguments of {@code main} go
 * before it, so that a test can start the application twice on the same {@link Databases.Database}.
 */
final class TestDatabase implements EnvironmentPostProcessor {

    private static final String URL = "spring.datasource.url";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var sources = environment.getPropertySources();
        var ownChoice = sources.stream()
                .takeWhile(source -> !source.getName().equals(SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME))
                .filter(source -> !ConfigurationPropertySources.isAttachedConfigurationPropertySource(source))
                .anyMatch(source -> source.containsProperty(URL));
        if (ownChoice) {
            return;
        }
        var database = Databases.fresh();
        sources.addBefore(
                SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME,
                new MapPropertySource(
                        "testDatabase",
                        Map.of(
                                URL,
                                database.url(),
                                "spring.datasource.username",
                                database.user(),
                                "spring.datasource.password",
                                database.password(),
                                "spring.test.database.replace",
                                "none")));
    }
}
