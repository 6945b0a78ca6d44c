package org.laborinspection.document;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Organisation.class, DocumentSettings.class})
class DocumentConfiguration {}
