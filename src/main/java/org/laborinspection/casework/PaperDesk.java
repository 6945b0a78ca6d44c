package org.laborinspection.casework;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.laborinspection.calendar.Office;
import org.laborinspection.casefile.CaseEntry;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.deadline.TimeLimits;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.document.Organisation;
import org.laborinspection.document.ProvisionalDate;
import org.laborinspection.staff.Staff;
import org.laborinspection.staff.StaffMember;
import org.springframework.stereotype.Component;

/** Issues papers filled with what they share, under the Chinese names their templates use. */
@Component
public class PaperDesk {

    private final Documents documents;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final CaseLog log;
    private final Staff staff;
    private final Handlers handlers;
    private final Organisation organisation;
    private final Clock clock;

    PaperDesk(
            Documents documents,
            Deadlines deadlines,
            TimeLimits limits,
            CaseLog log,
            Staff staff,
            Handlers handlers,
            Organisation organisation,
            Clock clock) {
        this.documents = documents;
        this.deadlines = deadlines;
        this.limits = limits;
        this.log = log;
        this.staff = staff;
        this.handlers = handlers;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** The facts of the case that every paper may name. */
    private Map<String, Object> of(CaseFile file) {
        var fields = new HashMap<String, Object>();
        var employer = file.employer();
        fields.put("用人单位", employer.name());
        fields.put("地址", employer.address());
        fields.put("联系人", employer.contact());
        fields.put("联系电话", employer.phone());
        fields.put("证件类型", Fields.blank(employer.creditCode()) ? "未提供" : "统一社会信用代码");
        fields.put("证件号码", Fields.blank(employer.creditCode()) ? "未提供" : employer.creditCode());
        fields.put("案件来源", file.source().label());
        fields.put("接到日期", file.receivedOn());
        fields.put("立案日期", file.filedOn());
        fields.put("案由", file.category().label());
        fields.put("反映事项", file.facts());
        fields.put("基本情况", file.facts());
        fields.put("承办人员", people(file.handlerIds(), file));
        return fields;
    }

    /** The opinion of the last who took a step: {@code 审核意见, 审核人, 审核日期} for the prefix 审核. */
    public Map<String, Object> opinion(CaseFile file, String action, String prefix) {
        return opinion(file, action, prefix + "意见", prefix + "人", prefix + "日期");
    }

    public Map<String, Object> opinion(CaseFile file, String action, String opinion, String person, String date) {
        var line = last(file, action);
        var label = line.detail().substring(line.detail().indexOf('：') + 1);
        return Map.of(
                opinion,
                line.opinion() == null ? label + "。" : line.opinion(),
                person,
                staff.nameOf(line.actor()),
                date,
                LocalDate.ofInstant(line.at(), Office.ZONE));
    }

    /** Who took a step last. */
    public String actor(CaseFile file, String action) {
        return last(file, action).actor();
    }

    private CaseLog.Line last(CaseFile file, String action) {
        return log.standing(file.caseNo()).stream()
                .filter(line -> line.action().equals(action))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** What the handler asks for, with his name and the day. */
    public Map<String, Object> asked(String opinion, String actor, LocalDate on) {
        return Map.of("承办意见", opinion, "承办人", staff.nameOf(actor), "承办日期", on);
    }

    public List<Map<String, Object>> people(List<String> ids, CaseFile file) {
        return ids.stream()
                .map(id -> Map.<String, Object>of(
                        "姓名",
                        staff.nameOf(id),
                        "执法证号",
                        file.handlers().stream()
                                .filter(h -> h.userId().equals(id))
                                .map(CaseFile.Handler::certificateNo)
                                .findFirst()
                                .or(() -> staff.find(id).map(StaffMember::certificateNo))
                                .orElse("")))
                .toList();
    }

    public String name(String userId) {
        return staff.nameOf(userId);
    }

    /** A sum in yuan for a column or line that names the unit itself; empty for none. */
    public static String yuan(BigDecimal amount) {
        return amount == null ? "" : String.format(Locale.CHINA, "%,.2f", amount);
    }

    /**
     * @throws Refusal if it is for the party of a case that has handlers, and fewer than two of them are valid (CASE-06)
     */
    @SafeVarargs
    public final IssuedDocument issue(DocumentKind kind, CaseFile file, String actor, Map<String, Object>... parts) {
        if (kind.byHandlers() && !file.handlers().isEmpty()) {
            handlers.checkValid(file.caseNo());
        }
        return documents.issue(file.caseNo(), kind, values(file, parts), actor);
    }

    /** For a paper that names the informant (CASE-S10). */
    @SafeVarargs
    public final IssuedDocument issueSealed(
            DocumentKind kind, CaseFile file, String actor, Map<String, Object>... parts) {
        return documents.issueSealed(file.caseNo(), kind, values(file, parts), actor);
    }

    @SafeVarargs
    private Map<String, Object> values(CaseFile file, Map<String, Object>... parts) {
        var values = of(file);
        for (var part : parts) {
            values.putAll(part);
        }
        return values;
    }

    public Map<String, Object> asked(CaseEntry entry, String opinion) {
        return asked(opinion, entry.actor(), LocalDate.ofInstant(entry.at(), Office.ZONE));
    }

    /** A limit as it is written in papers, as the table has it today: {@code 5个工作日}. */
    public String term(String limit) {
        return limits.of(limit, LocalDate.now(clock)).period().label();
    }

    /** The same with another amount, where one can be chosen. */
    public String term(String limit, int amount) {
        return limits.of(limit, LocalDate.now(clock))
                .withAmount(amount)
                .period()
                .label();
    }

    /** The last day of a clock as a paper says it, marked where it may still move. */
    public Object due(ClockKey clock) {
        return due(deadlines.current(clock).orElseThrow());
    }

    public static Object due(StatutoryClock clock) {
        return clock.provisional() ? new ProvisionalDate(clock.dueOn()) : clock.dueOn();
    }

    /** The informant is never named in a paper (CASE-S10). */
    public static String addressee(CaseFile file) {
        return file.source().label() + (file.informantId() == null ? "线索" : "人") + "（登记编号" + file.caseNo() + "）";
    }

    /** Both remedies with their terms as the table of limits has them (CASE-22; 行政复议法、行政诉讼法第四十六条). */
    public String remedies(String paper) {
        return "如不服" + paper + "，可以自收到之日起" + term("RECONSIDER") + "内向" + organisation.government() + "申请行政复议，或者自收到之日起"
                + term("LITIGATION") + "内向" + organisation.court() + "提起行政诉讼。";
    }

    /** For a place in a paper that is a sentence of its own. */
    public static String sentence(String text) {
        return text.endsWith("。") ? text : text + "。";
    }

    /** For a place within a sentence of the paper. */
    public static String phrase(String text) {
        return text.replaceAll("[。；，\\s]+$", "");
    }

    public static String text(JsonNode node, String field) {
        return node.path(field).isNull() ? "" : node.path(field).asText("");
    }
}
