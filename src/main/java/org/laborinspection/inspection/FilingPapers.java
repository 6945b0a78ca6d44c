package org.laborinspection.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.laborinspection.casefile.CaseEntry;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.IssuedDocument;
import org.springframework.stereotype.Component;

/** 立案的文书: the supplement notice, the filing form and the written replies (F D02 … D05, D37). */
@Component
class FilingPapers {

    private final CaseFiles cases;
    private final PaperDesk desk;

    FilingPapers(CaseFiles cases, PaperDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    /** D02: what the informant should still bring. */
    IssuedDocument supplement(String caseNo, String actor, String reason, List<String> missing) {
        var file = cases.get(caseNo);
        var rows = new ArrayList<Map<String, Object>>();
        for (var item : missing) {
            rows.add(Map.of("事项", item, "说明", "请补充"));
        }
        rows.add(Map.of("事项", "其他", "说明", reason));
        return desk.issue(
                DocumentKind.D02,
                file,
                actor,
                Map.of(
                        "受送达人",
                        PaperDesk.addressee(file),
                        "补正事项",
                        rows,
                        "补正期限",
                        desk.due(ClockKey.of(caseNo, "FILING")),
                        "依据",
                        "《关于实施〈劳动保障监察条例〉若干规定》第十八条",
                        "联系人",
                        desk.name(actor)));
    }

    /** D03, with the three opinions. */
    IssuedDocument filing(CaseFile file) {
        var prepared = desk.opinion(file, "PrepareFiling", "承办");
        return desk.issue(
                DocumentKind.D03,
                file,
                desk.actor(file, "DecideFiling"),
                Map.of(
                        "立案期限届满日",
                        desk.due(ClockKey.of(file.caseNo(), "FILING")),
                        "涉嫌违反条款",
                        file.basis(),
                        "承办意见",
                        file.suggestion(),
                        "承办人",
                        prepared.get("承办人"),
                        "承办日期",
                        prepared.get("承办日期")),
                desk.opinion(file, "ReviewFiling", "审核"),
                desk.opinion(file, "DecideFiling", "审批"));
    }

    /** D04, D05 or D37, as the chief decided. */
    IssuedDocument rejection(CaseFile file, CaseEntry decision) {
        var actor = decision.actor();
        var common = Map.<String, Object>of(
                "受送达人", PaperDesk.addressee(file), "依据", decision.text("basis"), "联系人", desk.name(actor));
        if ("OTHER_AUTHORITY".equals(decision.text("referTo"))) {
            return desk.issue(
                    DocumentKind.D37,
                    file,
                    actor,
                    common,
                    Map.of(
                            "受移送机关",
                            decision.text("referToLabel"),
                            "案件情况",
                            file.facts(),
                            "移送理由",
                            PaperDesk.sentence(decision.text("reason")),
                            "移送依据",
                            decision.text("basis"),
                            "移送材料",
                            List.of(Map.of("材料名称", "案件登记材料（不含举报人身份信息）", "份数", 1))));
        }
        if (decision.text("outcome").equals("refer")) {
            return desk.issue(
                    DocumentKind.D05,
                    file,
                    actor,
                    common,
                    Map.of(
                            "告知情形",
                            PaperDesk.sentence(decision.text("reason")),
                            "处理途径",
                            "请依法通过" + decision.text("referToLabel") + "解决。"));
        }
        var declined = decision.text("outcome").equals("decline");
        return desk.issue(
                DocumentKind.D04,
                file,
                actor,
                common,
                Map.of(
                        "理由",
                        PaperDesk.sentence(decision.text("reason")),
                        "决定内容",
                        declined ? "不予受理" : "不予立案",
                        "救济途径",
                        desk.remedies("本决定书")));
    }
}
