package org.laborinspection.engine;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EngineSchemaOrder {

    /** The engine is built after the migrations: with {@code schema-update: false} it would find no tables otherwise. */
    @Bean
    static BeanFactoryPostProcessor engineAfterMigrations() {
        return factory -> {
            if (factory.containsBeanDefinition("flywayInitializer")) {
                factory.getBeanDefinition("processEngineFactoryBean").setDependsOn("flywayInitializer");
            }
        };
    }
}
