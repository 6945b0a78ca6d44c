package org.laborinspection.engine;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Limits on JSON at {@code /api}; the engine's REST layer has a mapper of its own. */
@Configuration(proxyBeanMethods = false)
class ApiJson {

    private static final int DEPTH = 30;
    private static final int TEXT = 200_000;

    @Bean
    Jackson2ObjectMapperBuilderCustomizer jsonLimits() {
        return builder -> builder.factory(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxStringLength(TEXT)
                        .maxDocumentLength(2_000_000)
                        .build())
                .build());
    }
}
