package org.laborinspection.inspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.CaseEntry;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casework.Fields;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.document.ProvisionalDate;
import org.laborinspection.inspection.MinutesForms.Signature;
import org.laborinspection.inspection.PreservationForms.Preservation;
import org.laborinspection.inspection.PreservationForms.Preserved;
import org.laborinspection.inspection.PreservationForms.Proposed;
import org.laborinspection.inspection.PreservationForms.Register;
import org.springframework.stereotype.Component;

/** 先行登记保存的文书: the notice with its list, and what becomes of the evidence (F D14, D15). */
@Component
class PreservationPapers {

    static final String LIMIT = "EVIDENCE_PRESERVE";

    private static final String ARTICLE = "《中华人民共和国行政处罚法》第五十六条";

    private final Deadlines deadlines;
    private final PaperDesk desk;

    PreservationPapers(Deadlines deadlines, PaperDesk desk) {
        this.deadlines = deadlines;
        this.desk = desk;
    }

    /** D14, as approved and as found on the spot on that day. */
    IssuedDocument notice(
            CaseFile file, Preservation asked, CaseEntry approval, Register register, LocalDate on, String actor) {
        var due = deadlines.reckon(LIMIT, on);
        var values = new HashMap<String, Object>();
        values.put("保存情形", asked.ground().label());
        values.put("保存理由", PaperDesk.phrase(asked.reason()));
        values.put("依据", ARTICLE);
        values.put("批准人", desk.name(approval.actor()));
        values.put("批准日期", LocalDate.ofInstant(approval.at(), Office.ZONE));
        values.put("保存日期", on);
        values.put("保存方式", register.manner().label());
        values.put("保存地点", register.place());
        values.put("保管人", register.custodian());
        values.put("处理期限", desk.term(LIMIT));
        values.put("处理期限届满日", due.provisional() ? new ProvisionalDate(due.due()) : due.due());
        values.put("保存清单", list(register));
        values.put("签收情况", signature(register));
        return desk.issue(DocumentKind.D14, file, actor, values);
    }

    /** D15, in the name of the leader who decided. */
    IssuedDocument disposal(CaseFile file, IssuedDocument notice, Preserved preserved, Proposed proposed) {
        var values = new HashMap<String, Object>();
        var leader = desk.actor(file, "DecideDisposal");
        values.put("保存日期", preserved.preservedOn());
        values.put("通知书名称", notice.title());
        values.put("通知书文号", notice.number());
        values.put("依据", ARTICLE);
        values.put(
                "处理清单",
                proposed.items().stream()
                        .map(item -> Map.of(
                                "名称",
                                item.name(),
                                "数量",
                                item.quantity() == null ? "" : item.quantity(),
                                "处理决定",
                                item.way().label()))
                        .toList());
        values.put("处理理由", PaperDesk.sentence(proposed.reason()));
        values.put("领取方式", proposed.collection() == null ? null : PaperDesk.sentence(proposed.collection()));
        values.put("批准人", desk.name(leader));
        return desk.issue(DocumentKind.D15, file, leader, values);
    }

    private static List<Map<String, Object>> list(Register register) {
        return register.items().stream()
                .map(item -> Map.<String, Object>of(
                        "名称",
                        item.name(),
                        "特征",
                        item.feature() == null ? "" : item.feature(),
                        "数量",
                        item.quantity(),
                        "备注",
                        item.note() == null ? "" : item.note()))
                .toList();
    }

    private static String signature(Register register) {
        if (register.signature() == Signature.SIGNED) {
            return "当事人已当场核对清单，由" + register.receiver() + "（" + register.relation() + "）签收。";
        }
        return "当事人拒绝签收，原因：" + PaperDesk.sentence(register.refusalReason())
                + (Fields.blank(register.witness()) ? "" : "见证人：" + register.witness() + "。")
                + (Boolean.TRUE.equals(register.recorded()) ? "已全程录像。" : "");
    }
}
