package org.laborinspection.casework;

import java.util.Locale;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casefile.Stage;
import org.laborinspection.document.Archive;
import org.laborinspection.document.Documents;
import org.laborinspection.engine.Steps;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps that every case process takes alike: into a stage, and into the archive (CASE-27, AUD-21). */
@Configuration(proxyBeanMethods = false)
class CaseSteps {

    private final CaseFiles cases;
    private final CaseLog log;
    private final Documents documents;
    private final CaseVolume volumes;
    private final Archive archive;

    CaseSteps(CaseFiles cases, CaseLog log, Documents documents, CaseVolume volumes, Archive archive) {
        this.cases = cases;
        this.log = log;
        this.documents = documents;
        this.volumes = volumes;
        this.archive = archive;
    }

    @Bean
    ExecutionListener enterStage() {
        return execution -> cases.enter(
                execution.getProcessBusinessKey(),
                Stage.valueOf(Steps.name(execution.getCurrentActivityId()).toUpperCase(Locale.ROOT)));
    }

    @Bean
    JavaDelegate archiveCase() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            if (!log.intact(caseNo)) {
                throw new Refusal("CASE-27", "责任清单（九）二（六）", "案件日志不完整，不能归档，请报系统管理员核查");
            }
            for (var paper : documents.ofCase(caseNo)) {
                if (!documents.verify(paper)) {
                    throw new Refusal("CASE-27", "责任清单（九）二（六）", "《" + paper.title() + "》的内容与制发时不一致，不能归档，请报系统管理员核查");
                }
            }
            cases.archive(caseNo);
            archive.store(volumes.of(cases.get(caseNo)));
            CaseActor.log(log, execution, "归档，文书" + documents.ofCase(caseNo).size() + "件");
        };
    }
}
