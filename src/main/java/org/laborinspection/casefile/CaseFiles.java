package org.laborinspection.casefile;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.laborinspection.calendar.Office;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the cases are. Every change happens in the caller's transaction, together with the step that causes it. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseFiles {

    private final JdbcClient jdbc;
    private final NumberSeries numbers;
    private final CaseIndex index;
    private final CaseStages stages;
    private final ObjectMapper json;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final String prefix;
    private final String auditPrefix;

    CaseFiles(
            JdbcClient jdbc,
            NumberSeries numbers,
            CaseIndex index,
            CaseStages stages,
            ObjectMapper json,
            Clock clock,
            ApplicationEventPublisher events,
            @Value("${org.case-prefix:LJ}") String prefix,
            @Value("${org.audit-prefix:JH}") String auditPrefix) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.index = index;
        this.stages = stages;
        this.json = json;
        this.clock = clock;
        this.events = events;
        this.prefix = prefix;
        this.auditPrefix = auditPrefix;
    }

    /** Registers a lead as a case of stage {@link Stage#FILING} and returns its number, for example {@code LJ-2026-0012}. */
    public String register(Registration lead, String registrar) {
        return register(CaseKind.INSPECTION, Stage.FILING, lead, registrar);
    }

    /** Registers a lead for an audit, as one of stage {@link Stage#OPENING} with a number of its own series, {@code JH-2026-0003}. */
    public String registerAudit(Registration lead, String registrar) {
        return register(CaseKind.AUDIT, Stage.OPENING, lead, registrar);
    }

    private String register(CaseKind kind, Stage stage, Registration lead, String registrar) {
        var year = LocalDate.now(clock).getYear();
        var audit = kind == CaseKind.AUDIT;
        var caseNo = "%s-%d-%04d"
                .formatted(audit ? auditPrefix : prefix, year, numbers.next(audit ? "AUDIT" : "CASE", year));
        var employer = lead.employer();
        jdbc.sql(
                        """
                insert into li_case (case_no, kind, stage, source, received_on, category, employer_name, employer_key,
                    credit_code, employer_address, employer_contact, employer_phone, facts, request, violation_ended_on,
                    headcount, registrar, informant_id, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        caseNo,
                        kind.name(),
                        stage.name(),
                        lead.source().name(),
                        lead.receivedOn(),
                        lead.category().name(),
                        employer.name().strip(),
                        key(employer.name()),
                        employer.creditCode(),
                        employer.address(),
                        employer.contact(),
                        employer.phone(),
                        lead.facts(),
                        lead.request(),
                        lead.violationEndedOn(),
                        lead.headcount(),
                        registrar,
                        lead.informant(),
                        now())
                .update();
        var ordinal = 0;
        for (var worker : lead.workers()) {
            jdbc.sql("insert into li_case_worker values (?, ?, ?, ?, ?)")
                    .params(caseNo, ++ordinal, worker.name(), worker.owed(), worker.period())
                    .update();
        }
        index.add(caseNo, employer, registrar);
        stages.enter(caseNo, stage, lead.receivedOn());
        return caseNo;
    }

    /** The case, or a refusal that says there is none. */
    @Transactional(readOnly = true)
    public CaseFile get(String caseNo) {
        return find(caseNo).orElseThrow(() -> new Refusal(null, null, "没有案号为“" + caseNo + "”的案件"));
    }

    @Transactional(readOnly = true)
    public Optional<CaseFile> find(String caseNo) {
        return jdbc.sql("select * from li_case where case_no = ?")
                .param(caseNo)
                .query(new CaseRow(workers(caseNo), handlers(caseNo)))
                .optional();
    }

    public void enter(String caseNo, Stage stage) {
        set(caseNo, "stage", stage.name());
        stages.enter(caseNo, stage, today());
    }

    /** Completes what was missing at registration; null leaves a fact as it is. */
    public void completeFiling(
            String caseNo, String address, String contact, String phone, String basis, String suggestion) {
        jdbc.sql(
                        """
                update li_case set employer_address = coalesce(?, employer_address), employer_contact = coalesce(?, employer_contact),
                    employer_phone = coalesce(?, employer_phone), basis = coalesce(?, basis), suggestion = coalesce(?, suggestion)
                where case_no = ?""")
                .params(address, contact, phone, basis, suggestion, caseNo)
                .update();
    }

    public void file(String caseNo, LocalDate filedOn) {
        set(caseNo, "filed_on", filedOn);
    }

    public void appoint(String caseNo, String userId, String certificateNo) {
        jdbc.sql("insert into li_case_handler (case_no, user_id, certificate_no, appointed_on) values (?, ?, ?, ?)")
                .params(caseNo, userId, certificateNo, today())
                .update();
        index.addPerson(caseNo, userId);
    }

    public void release(String caseNo, String userId, String reason) {
        jdbc.sql(
                        "update li_case_handler set released_on = ?, reason = ? where case_no = ? and user_id = ? and released_on is null")
                .params(today(), reason, caseNo, userId)
                .update();
    }

    public void close(String caseNo, ClosureReason reason) {
        set(caseNo, "closure_reason", reason.name());
        set(caseNo, "closed_on", today());
    }

    public void archive(String caseNo) {
        set(caseNo, "archived_on", today());
        enter(caseNo, Stage.CLOSED);
        events.publishEvent(new CaseArchived(caseNo));
    }

    /** Records something in the case as it was submitted, and returns the entry's id. */
    public long record(String caseNo, EntryType type, String actor, Object data) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("insert into li_case_entry (case_no, type, at, actor, data) values (?, ?, ?, ?, ?)")
                .params(
                        caseNo,
                        type.name(),
                        now(),
                        actor,
                        json.valueToTree(data).toString())
                .update(id, "id");
        return id.getKeyAs(Long.class);
    }

    /** The id of the newest entry of the case, withdrawn or not; 0 where there is none. */
    @Transactional(readOnly = true)
    public long lastEntry(String caseNo) {
        return jdbc.sql("select coalesce(max(id), 0) from li_case_entry where case_no = ?")
                .param(caseNo)
                .query(Long.class)
                .single();
    }

    /** Lets what that person recorded after one entry and up to another count no more. */
    public void withdraw(String caseNo, String actor, long after, long upTo) {
        jdbc.sql(
                        "update li_case_entry set withdrawn_at = ? where case_no = ? and actor = ? and id > ? and id <= ? and withdrawn_at is null")
                .params(now(), caseNo, actor, after, upTo)
                .update();
    }

    /** One entry of the case by its id. */
    @Transactional(readOnly = true)
    public CaseEntry entry(String caseNo, long id) {
        return entries(caseNo).stream()
                .filter(entry -> entry.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** Everything recorded in the case, in order, but what was taken back. */
    @Transactional(readOnly = true)
    public List<CaseEntry> entries(String caseNo) {
        return jdbc.sql("select * from li_case_entry where case_no = ? and withdrawn_at is null order by id")
                .param(caseNo)
                .query((row, index) -> new CaseEntry(
                        row.getLong("id"),
                        EntryType.valueOf(row.getString("type")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        tree(row.getString("data"))))
                .list();
    }

    @Transactional(readOnly = true)
    public List<CaseEntry> entries(String caseNo, EntryType type) {
        return entries(caseNo).stream().filter(entry -> entry.type() == type).toList();
    }

    /** The last entry of a type; a refusal that names it when there is none. */
    @Transactional(readOnly = true)
    public CaseEntry latest(String caseNo, EntryType type) {
        var all = entries(caseNo, type);
        if (all.isEmpty()) {
            throw new Refusal(null, null, "本案还没有“" + type.label() + "”，请先补充");
        }
        return all.get(all.size() - 1);
    }

    /** The name without blanks, brackets and stops, by which one employer is found however it is written. */
    public static String key(String employer) {
        return employer.replaceAll("[\\s（）()·.，,。]", "");
    }

    private List<CaseFile.Worker> workers(String caseNo) {
        return jdbc.sql("select name, owed, period from li_case_worker where case_no = ? order by ordinal")
                .param(caseNo)
                .query((row, index) ->
                        new CaseFile.Worker(row.getString("name"), row.getBigDecimal("owed"), row.getString("period")))
                .list();
    }

    private List<CaseFile.Handler> handlers(String caseNo) {
        return jdbc.sql("select * from li_case_handler where case_no = ? and released_on is null order by id")
                .param(caseNo)
                .query((row, index) -> new CaseFile.Handler(
                        row.getString("user_id"),
                        row.getString("certificate_no"),
                        row.getObject("appointed_on", LocalDate.class)))
                .list();
    }

    /** Who was a handler of the case on that day, whoever is now; the day of release counts. */
    @Transactional(readOnly = true)
    public List<String> handlersOn(String caseNo, LocalDate day) {
        return jdbc.sql(
                        """
                select user_id from li_case_handler
                where case_no = ? and appointed_on <= ? and (released_on is null or released_on >= ?) order by id""")
                .params(caseNo, day, day)
                .query(String.class)
                .list();
    }

    private void set(String caseNo, String column, Object value) {
        jdbc.sql("update li_case set " + column + " = ? where case_no = ?")
                .params(value, caseNo)
                .update();
    }

    private JsonNode tree(String text) {
        try {
            return json.reader(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .readTree(text);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Office.ZONE);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(Instant.now(clock), ZoneOffset.UTC);
    }
}
