package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDateTime;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.engine.Submission;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.inspection.SummonsForms.Summons;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 通知调查询问: a handler asks, the chief signs, the paper is served; the investigation goes on meanwhile (CASE-07). */
@Configuration(proxyBeanMethods = false)
class SummonsTasks {

    private final LaborInspectionCase process;
    private final CaseFiles cases;
    private final CaseEntries entries;
    private final SummonsPaper paper;
    private final Clock clock;

    SummonsTasks(LaborInspectionCase process, CaseFiles cases, CaseEntries entries, SummonsPaper paper, Clock clock) {
        this.process = process;
        this.cases = cases;
        this.entries = entries;
        this.paper = paper;
        this.clock = clock;
    }

    /** Hands the summons to the chief. */
    void request(Submission s, Summons summons) {
        checkAhead(summons);
        if (!cases.get(s.caseNo()).isHandler(summons.contact())) {
            throw Refusal.field("summons.contact", "联系人应当是本案承办人员，请重新选择");
        }
        var entry = cases.record(s.caseNo(), EntryType.SUMMONS_REQUEST, s.actor(), summons);
        process.requestSummons(s.caseNo(), entry);
    }

    @Bean
    TaskWork approveSummons() {
        return s -> {
            if (s.is("approve")) {
                var summons = entries.read(cases.entry(s.caseNo(), s.get(LaborInspectionCase.REQUEST)), Summons.class);
                checkAhead(summons);
                var issued = paper.issue(cases.get(s.caseNo()), summons, s.actor());
                s.set(LaborInspectionCase.SUMMONS, issued.id());
            }
        };
    }

    private void checkAhead(Summons summons) {
        if (!summons.heldAt().isAfter(LocalDateTime.ofInstant(clock.instant(), Office.ZONE))) {
            throw Refusal.field("summons.heldAt", "询问时间应当晚于现在，请另行约定");
        }
    }
}
