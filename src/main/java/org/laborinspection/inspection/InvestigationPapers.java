package org.laborinspection.inspection;

import java.util.Map;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.IssuedDocument;
import org.springframework.stereotype.Component;

/** 调查的文书: the list of evidence, extension, suspension and resumption (F D13, D16 … D18). */
@Component
class InvestigationPapers {

    private static final String ARTICLE_17 = "《劳动保障监察条例》第十七条";

    private final CaseFiles cases;
    private final PaperRows rows;
    private final PaperDesk desk;

    InvestigationPapers(CaseFiles cases, PaperRows rows, PaperDesk desk) {
        this.cases = cases;
        this.rows = rows;
        this.desk = desk;
    }

    /** D13, when the investigation ends: everything that was recorded and uploaded until then. */
    IssuedDocument evidenceList(CaseFile file, String actor) {
        var evidence = rows.evidenceList(file.caseNo());
        return desk.issue(DocumentKind.D13, file, actor, Map.of("证据", evidence, "件数", evidence.size()));
    }

    /** D16. */
    IssuedDocument extension(CaseFile file, StatutoryClock before, StatutoryClock after) {
        var request = cases.latest(file.caseNo(), EntryType.EXTENSION_REQUEST);
        return desk.issue(
                DocumentKind.D16,
                file,
                desk.actor(file, "ApproveExtension"),
                Map.of(
                        "原届满日期",
                        PaperDesk.due(before),
                        "延长期限",
                        after.extension() + after.period().unit().label(),
                        "延长后届满日期",
                        PaperDesk.due(after),
                        "延长理由",
                        request.text("reason"),
                        "依据",
                        ARTICLE_17),
                desk.asked(request, "申请延长调查期限。"),
                desk.opinion(file, "ReviewExtension", "审核"),
                desk.opinion(file, "ApproveExtension", "审批"));
    }

    /** D17, with the balance at the day of suspension. */
    IssuedDocument suspension(CaseFile file, StatutoryClock before, StatutoryClock clock) {
        var request = cases.latest(file.caseNo(), EntryType.SUSPENSION_REQUEST);
        return desk.issue(
                DocumentKind.D17,
                file,
                desk.actor(file, "ApproveSuspension"),
                Map.of(
                        "原届满日期",
                        PaperDesk.due(before),
                        "中止日期",
                        clock.changedOn(),
                        "已用工作日",
                        clock.used(),
                        "剩余工作日",
                        clock.remaining(),
                        "中止事由",
                        request.text("ground"),
                        "中止理由",
                        request.text("reason"),
                        "依据",
                        "责任清单（九）二（二）"),
                desk.asked(request, "申请中止调查。"),
                desk.opinion(file, "ReviewSuspension", "审核"),
                desk.opinion(file, "ApproveSuspension", "审批"));
    }

    /** D18, with the balance that now runs on. */
    IssuedDocument resumption(CaseFile file, StatutoryClock clock) {
        var request = cases.latest(file.caseNo(), EntryType.RESUMPTION_REQUEST);
        var last = clock.suspensions().get(clock.suspensions().size() - 1);
        return desk.issue(
                DocumentKind.D18,
                file,
                desk.actor(file, "ApproveResumption"),
                Map.of(
                        "中止日期",
                        last.from(),
                        "恢复日期",
                        last.to(),
                        "已用工作日",
                        clock.used(),
                        "剩余工作日",
                        clock.remaining(),
                        "恢复后届满日期",
                        PaperDesk.due(clock),
                        "恢复理由",
                        request.text("reason"),
                        "依据",
                        "责任清单（九）二（二）"),
                desk.asked(request, "申请恢复调查。"),
                desk.opinion(file, "ReviewResumption", "审核"),
                desk.opinion(file, "ApproveResumption", "审批"));
    }
}
