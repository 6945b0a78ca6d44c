package org.laborinspection.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.laborinspection.DatabaseTest;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.deadline.TimeLimits;
import org.laborinspection.demo.DemoOffice;
import org.laborinspection.demo.OfficeWalk;
import org.laborinspection.document.DocumentContent;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The office on a test day: real delegates, real tables, real papers; time moves when the test says so. */
@DatabaseTest
@SpringBootTest(
        properties = {
            "demo.cases=false",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.webapp.enabled=false",
            "camunda.bpm.process-engine-name=scenario"
        })
@ActiveProfiles("demo")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class CaseScenario {

    private final Set<String> started = new HashSet<>();
    private final Set<String> leads = new HashSet<>();
    private final Set<String> byHand = new HashSet<>();
    private final Set<String> visited = new HashSet<>();

    @Autowired
    protected OfficeWalk office;

    @Autowired
    protected DemoOffice people;

    @Autowired
    protected CaseFiles cases;

    @Autowired
    protected CaseLog log;

    @Autowired
    protected Deadlines deadlines;

    @Autowired
    protected TimeLimits limits;

    @Autowired
    protected Documents documents;

    @Autowired
    protected ManagementService management;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected ProcessEngine engine;

    @Autowired
    protected LaborInspectionCase process;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected HistoryService history;

    @Autowired
    protected Clock clock;

    /** What other tests decided is no measure of this one. */
    @BeforeEach
    protected void openTheOffice() {
        people.open();
        jdbc.sql("delete from li_decided_fine").update();
    }

    /** Wherever a test leaves its cases, their timers and due dates are those of the register. */
    @AfterEach
    protected void timersAgreeAndTheOfficeReturnsToToday() {
        try {
            started.stream().filter(caseNo -> !byHand.contains(caseNo)).forEach(this::timersAgree);
            assertThat(leads).allSatisfy(caseNo -> assertThat(documents.ofCase(caseNo))
                    .extracting(IssuedDocument::kind)
                    .startsWith(DocumentKind.D01));
        } finally {
            ClockUtil.reset();
            started.forEach(caseNo -> visited.addAll(visited(caseNo)));
            started.clear();
            leads.clear();
        }
    }

    /** Says that the test stops clocks of this case itself, which its process knows nothing of. */
    protected void stopsClocksByHand(String caseNo) {
        byHand.add(caseNo);
    }

    /** Registers a lead as the clerk, and remembers the case for the coverage of its model. */
    protected String register(Map<String, Object> lead) {
        return register("clerk", lead);
    }

    protected String register(String user, Map<String, Object> lead) {
        var caseNo = office.register(user, lead);
        leads.add(caseNo);
        return begun(caseNo);
    }

    /** Remembers a case that was begun otherwise. */
    String begun(String caseNo) {
        started.add(caseNo);
        return caseNo;
    }

    /** Remembers a case that the test began in another way. */
    protected String began(String caseNo) {
        started.add(caseNo);
        return caseNo;
    }

    /** The flow nodes of a model that no test of this class has passed. */
    protected Set<String> unvisited(String model) {
        return unvisited(model, node -> true);
    }

    /** The same, of those nodes alone. */
    protected Set<String> unvisited(String model, Predicate<FlowNode> among) {
        var nodes = Bpmn.readModelFromStream(getClass().getResourceAsStream("/processes/" + model + ".bpmn"))
                .getModelElementsByType(FlowNode.class)
                .stream()
                .filter(among)
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        nodes.removeAll(visited);
        return nodes;
    }

    /** A complaint about unpaid wages that came on that day. */
    protected static Map<String, Object> complaint(LocalDate receivedOn) {
        var lead = new HashMap<String, Object>();
        lead.put("source", "COMPLAINT");
        lead.put("receivedOn", receivedOn.toString());
        lead.put(
                "employer",
                Map.of("name", "示例一号建筑有限公司", "address", "示例县示例路1号", "contact", "示例联系人", "phone", "00000000000"));
        lead.put("category", "WAGES");
        lead.put("facts", "反映用人单位拖欠2名劳动者工资");
        lead.put("request", "支付拖欠的工资");
        lead.put("violationEndedOn", receivedOn.minusDays(20).toString());
        lead.put("headcount", 2);
        lead.put(
                "workers",
                List.of(
                        Map.of("name", "示例劳动者甲", "owed", 3500, "period", "示例期间"),
                        Map.of("name", "示例劳动者乙", "owed", 4200.5, "period", "示例期间")));
        return lead;
    }

    /** Registered and prepared, on the chief's desk. */
    protected String onTheChiefsDesk(LocalDate receivedOn) {
        office.on(receivedOn);
        var caseNo = register(complaint(receivedOn));
        prepare(caseNo);
        office.done(caseNo, "reviewer", "ReviewFiling", "approve");
        return caseNo;
    }

    protected void prepare(String caseNo) {
        office.done(
                caseNo, "clerk", "PrepareFiling", "submit", null, Map.of("basis", "《劳动法》第五十条", "suggestion", "建议立案调查"));
    }

    /** Filed on the day it came, with inspector1 and inspector2. */
    protected String filed(LocalDate on) {
        var caseNo = onTheChiefsDesk(on);
        file(caseNo);
        return caseNo;
    }

    protected void file(String caseNo) {
        office.done(
                caseNo,
                "chief",
                "DecideFiling",
                "file",
                "同意立案",
                Map.of("handlers", List.of("inspector1", "inspector2")));
    }

    protected void recordEvidence(String caseNo, LocalDate on) {
        office.on(on).done(caseNo, "inspector1", "Investigate", "record", null, evidence(on));
    }

    protected static Map<String, Object> evidence(LocalDate on) {
        return Map.of(
                "evidence",
                List.of(Map.of(
                        "kind", "书证", "name", "工资表复印件", "source", "用人单位提供", "pages", 3, "obtainedOn", on.toString())));
    }

    protected void conclude(String caseNo) {
        office.done(caseNo, "inspector1", "Investigate", "conclude");
    }

    protected static Map<String, Object> correction(int days) {
        return Map.of(
                "measures",
                List.of("CORRECTION"),
                "facts",
                "查明拖欠2名劳动者工资7700.50元",
                "statement",
                "单位承认拖欠",
                "basis",
                "《劳动保障监察条例》第十八条、第二十六条",
                "reason",
                "责令限期支付",
                "items",
                List.of(Map.of("item", "支付示例劳动者甲工资", "amount", 3500), Map.of("item", "支付示例劳动者乙工资", "amount", 4200.5)),
                "termDays",
                days);
    }

    protected static Map<String, Object> withdrawal(String ground) {
        return Map.of(
                "measures",
                List.of("WITHDRAWAL"),
                "facts",
                "未订立书面劳动合同2人，已补签",
                "basis",
                "《劳动保障监察条例》第十八条",
                "reason",
                "情节轻微，已经改正",
                "ground",
                ground);
    }

    protected void approve(String caseNo) {
        office.done(caseNo, "chief", "ReviewProposal", "approve", "同意");
        office.done(caseNo, "leader", "ApproveProposal", "approve", "同意");
    }

    protected static Map<String, Object> handedOver(LocalDate on) {
        return Map.of(
                "way",
                "DIRECT",
                "servers",
                List.of("inspector1", "inspector2"),
                "servedOn",
                on.toString(),
                "place",
                "示例县示例路1号",
                "receiver",
                "示例联系人",
                "relation",
                "负责收件的人");
    }

    protected static Map<String, Object> check(LocalDate on, boolean done) {
        return Map.of(
                "checkedOn",
                on.toString(),
                "checkers",
                List.of("inspector1", "inspector2"),
                "results",
                List.of(
                        Map.of("item", "支付示例劳动者甲工资", "done", done ? "YES" : "NO"),
                        Map.of("item", "支付示例劳动者乙工资", "done", done ? "YES" : "NO")),
                "summary",
                done ? "已足额支付" : "仍未支付");
    }

    protected static Map<String, Object> fulfilled() {
        return Map.of("result", "责令限期改正", "performance", "已全部改正", "closureReason", "FULFILLED");
    }

    /** Filed, investigated, ordered to correct within fifteen days, the order waiting to be served; all on one day. */
    protected String ordered(LocalDate on) {
        var caseNo = filed(on);
        recordEvidence(caseNo, on);
        conclude(caseNo);
        office.done(caseNo, "inspector2", "DraftProposal", "submit", null, correction(15));
        approve(caseNo);
        return caseNo;
    }

    /** The order served the same day. */
    protected String served(LocalDate on) {
        var caseNo = ordered(on);
        office.done(caseNo, "inspector1", "ServeDocument", "served", null, handedOver(on));
        return caseNo;
    }

    protected static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    /** Everything from the check to the archive, as it goes when nobody objects. */
    protected void closeAndArchive(String caseNo) {
        office.done(caseNo, "inspector1", "DraftClosure", "submit", null, fulfilled());
        office.done(caseNo, "reviewer", "ReviewClosure", "approve");
        office.done(caseNo, "chief", "EndorseClosure", "approve");
        office.done(caseNo, "leader", "ApproveClosure", "approve", "同意结案");
        reply(caseNo);
    }

    /** The party is told that the case is withdrawn. */
    protected void tellWithdrawal(String caseNo) {
        office.done(caseNo, "inspector1", "ServeDocument", "served", null, handedOver(LocalDate.now(clock)));
    }

    protected void reply(String caseNo) {
        office.done(
                caseNo,
                "clerk",
                "ReplyInformant",
                "replied",
                null,
                Map.of("way", "PHONE", "repliedOn", LocalDate.now(clock).toString(), "content", "已办结"));
    }

    protected LocalDate due(String caseNo, String limit) {
        return clock(caseNo, limit).dueOn();
    }

    protected StatutoryClock.State state(String caseNo, String limit) {
        return clock(caseNo, limit).state();
    }

    /** The clock of that limit that was started last, whatever paper it is about. */
    protected StatutoryClock clock(String caseNo, String limit) {
        return deadlines.ofCase(caseNo).stream()
                .filter(clock -> clock.limit().equals(limit))
                .max(java.util.Comparator.comparing(StatutoryClock::startedOn).thenComparing(StatutoryClock::id))
                .orElseThrow(() -> new AssertionError("no clock " + limit + " in " + caseNo));
    }

    /** The papers of the case but the sheet of its lead, with which every case begins. */
    protected List<DocumentKind> papers(String caseNo) {
        return documents.ofCase(caseNo).stream().skip(1).map(d -> d.kind()).toList();
    }

    /** Lets every timer of the case fire that is due by now; says how many fired. */
    protected int fireTimers(String caseNo) {
        timersAgree(caseNo);
        var fired = 0;
        for (var instance : runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNo)
                .list()) {
            for (var job : management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .duedateLowerThan(
                            new java.util.Date(ClockUtil.getCurrentTime().getTime() + 1))
                    .list()) {
                management.executeJob(job.getId());
                fired++;
            }
        }
        return fired;
    }

    protected int timersAgree(String caseNo) {
        return new ClockAlarms(engine, deadlines, limits).agree(caseNo, LocalDate.now(clock));
    }

    /** Where the process has been: element ids over the case and what it called. */
    protected List<String> visited(String caseNo) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseNo).list().stream()
                .flatMap(
                        i -> history.createHistoricActivityInstanceQuery().processInstanceId(i.getId()).list().stream())
                .map(a -> a.getActivityId())
                .distinct()
                .toList();
    }

    protected static void refused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String rule, String... words) {
        assertThatThrownBy(act).satisfies(thrown -> {
            Throwable cause = thrown;
            while (cause != null && !(cause instanceof Refusal)) {
                cause = cause.getCause();
            }
            assertThat(cause).as("a refusal, but was %s", thrown).isInstanceOf(Refusal.class);
            var refusal = (Refusal) cause;
            assertThat(refusal.rule() == null ? refusal.field() : refusal.rule())
                    .isEqualTo(rule);
            assertThat(words).allSatisfy(word -> assertThat(refusal.getMessage() + refusal.article())
                    .contains(word));
        });
    }

    /** What stands in a paper. */
    protected String words(long paper) throws IOException {
        return words(documents.open(paper));
    }

    protected static String words(DocumentContent paper) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(paper.bytes()));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }
}
