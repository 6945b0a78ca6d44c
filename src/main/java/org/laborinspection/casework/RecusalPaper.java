package org.laborinspection.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.CaseEntry;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.IssuedDocument;
import org.springframework.stereotype.Component;

/** 回避决定书: what was asked and what the leader decided, either way (F D44; CASE-06). */
@Component
class RecusalPaper {

    private final PaperDesk desk;
    private final Clock clock;

    RecusalPaper(PaperDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** D44; {@code leader} decides it now, on that article. */
    IssuedDocument issue(
            CaseFile file, CaseEntry request, boolean recused, String opinion, String leader, String basis) {
        var handler = desk.name(request.text("handler"));
        var values = new HashMap<String, Object>();
        values.put("申请人", request.text("applicant"));
        values.put("申请日期", LocalDate.ofInstant(request.at(), Office.ZONE));
        values.put("被申请人", handler);
        values.put("回避事由", PaperDesk.sentence(request.text("ground")));
        values.put("依据", basis);
        values.put("决定内容", recused ? handler + "回避本案。" : "驳回回避申请，" + handler + "不回避本案。");
        values.put("决定理由", opinion == null ? null : PaperDesk.sentence(opinion));
        values.put("决定人", desk.name(leader));
        values.put("决定日期", LocalDate.now(clock));
        return desk.issue(DocumentKind.D44, file, leader, values);
    }
}
