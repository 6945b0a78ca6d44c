package org.laborinspection.audit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laborinspection.audit.PaymentForms.Request;
import org.laborinspection.audit.PaymentPreservations.Preservation;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.document.ProvisionalDate;
import org.springframework.stereotype.Component;

/** 紧急保全和恢复拨付的文书: to the party, and to the business unit with its receipt (F D59, D60, D66). */
@Component
class PaymentPapers {

    static final String LIMIT = "PAYMENT_PRESERVATION";
    static final String BUSINESS_UNIT = "社会保险业务部门";

    private final Documents documents;
    private final Deadlines deadlines;
    private final PaperDesk desk;

    PaymentPapers(Documents documents, Deadlines deadlines, PaperDesk desk) {
        this.documents = documents;
        this.deadlines = deadlines;
        this.desk = desk;
    }

    /** D60, the order to the business unit. */
    IssuedDocument order(CaseFile file, Request request, LocalDate on) {
        var values = suspension(request, on);
        values.put("业务部门", BUSINESS_UNIT);
        values.put("暂缓期限", desk.term(LIMIT));
        return desk.issue(
                DocumentKind.D60,
                file,
                desk.actor(file, "ApprovePaymentPreservation"),
                values,
                desk.opinion(file, "ApprovePaymentPreservation", "审批"));
    }

    /** D59, what the party is told. */
    IssuedDocument alteration(CaseFile file, Request request, LocalDate on) {
        var values = suspension(request, on);
        values.put("保全情形", request.ground().label());
        values.put("依据", "责任清单（八）三（五）");
        return desk.issue(DocumentKind.D59, file, desk.actor(file, "ApprovePaymentPreservation"), values);
    }

    private Map<String, Object> suspension(Request request, LocalDate on) {
        var due = deadlines.reckon(LIMIT, on);
        var values = new HashMap<String, Object>();
        values.put("待遇领取人", request.recipient());
        values.put("待遇项目", request.item());
        values.put("保全理由", PaperDesk.phrase(request.reason()));
        values.put("保全日期", on);
        values.put("届满日期", due.provisional() ? new ProvisionalDate(due.due()) : due.due());
        return values;
    }

    /** D66: everything that is to be paid again. */
    IssuedDocument restoration(CaseFile file, List<Preservation> held, LocalDate on) {
        var values = new HashMap<String, Object>();
        values.put("业务部门", BUSINESS_UNIT);
        values.put("恢复理由", "暂缓拨付的情形已经消除或者稽核已经处理完毕。");
        values.put("恢复日期", on);
        values.put(
                "恢复清单",
                held.stream()
                        .map(one -> Map.of(
                                "待遇领取人",
                                one.recipient(),
                                "待遇项目",
                                one.item(),
                                "暂缓通知书",
                                documents.find(one.document()).orElseThrow().number()))
                        .toList());
        return desk.issue(
                DocumentKind.D66,
                file,
                desk.actor(file, "ApproveRestoration"),
                values,
                desk.opinion(file, "ApproveRestoration", "审批"));
    }
}
