package org.laborinspection.oversight;

import java.util.Map;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.engine.TaskWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 督办: what the supervisor says is kept in the case, where its handlers read it. */
@Configuration(proxyBeanMethods = false)
class SupervisionTasks {

    @Bean
    TaskWork supervise(CaseFiles cases) {
        return s -> {
            if (s.is("instruct")) {
                cases.record(s.caseNo(), EntryType.SUPERVISION, s.actor(), Map.of("instruction", s.opinion()));
            }
        };
    }
}
