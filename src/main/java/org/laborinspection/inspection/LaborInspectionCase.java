package org.laborinspection.inspection;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Registration;
import org.laborinspection.casework.BesideCase;
import org.laborinspection.casework.CaseProcess;
import org.laborinspection.casework.RecusalRequest;
import org.laborinspection.casework.RecusalRules;
import org.laborinspection.casework.Recusals;
import org.laborinspection.engine.SubmittedJson;
import org.laborinspection.engine.Variable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The process of a labour-inspection case: its key, its variables, its message, and what starts and reaches it. */
@Service
public class LaborInspectionCase implements CaseProcess {

    public static final String KEY = "LaborInspectionCase";

    /** The case number; also the business key. */
    static final Variable<String> CASE_NO = new Variable<>("caseNo", String.class);

    /** The employer's name, for the cards of the task list. */
    static final Variable<String> EMPLOYER = new Variable<>("employer", String.class);

    /** Whether the chief decided to file. */
    static final Variable<Boolean> FILED = new Variable<>("filed", Boolean.class);

    /** Whether the investigation ended in a suspension. */
    static final Variable<Boolean> SUSPENDED = new Variable<>("suspended", Boolean.class);

    /** Whether the approved proposal withdraws the case instead of deciding it. */
    static final Variable<Boolean> WITHDRAWAL = new Variable<>("withdrawal", Boolean.class);

    /** Who looks at the proposal between chief and leader: {@link Scrutiny.Route} by name. */
    static final Variable<String> SCRUTINY = new Variable<>("scrutiny", String.class);

    /** Whether the party must be heard before the decision. */
    static final Variable<Boolean> NOTICE_OWED = new Variable<>("noticeOwed", Boolean.class);

    /** Whether a notice must still go out: there is none yet in this round, or the proposal has become heavier. */
    static final Variable<Boolean> NOTICE_REQUIRED = new Variable<>("noticeRequired", Boolean.class);

    /** How the hearing came out: {@link HearingTasks.Ending} by name. */
    static final Variable<String> HEARING = new Variable<>("hearing", String.class);

    /** Whether the penalty is made public. */
    static final Variable<Boolean> PUBLICITY = new Variable<>("publicity", Boolean.class);

    /** What the served decision orders: {@link Measure} by name. */
    static final Variable<String> MEASURE = new Variable<>("measure", String.class);

    /** Whether a round of approval is open already, which then takes up what must be dealt with anew. */
    static final Variable<Boolean> APPROVAL_OPEN = new Variable<>("approvalOpen", Boolean.class);

    /** Whether the case may go to closure now. */
    static final Variable<Boolean> CLOSABLE = new Variable<>("closable", Boolean.class);

    /** How the enforcement came out: {@link EnforcementTasks.Ending} by name. */
    static final Variable<String> ENFORCEMENT = new Variable<>("enforcement", String.class);

    /** Whether somebody must be answered: the informant, or the authority a matter is transferred to. */
    static final Variable<Boolean> ADDRESSEE = new Variable<>("addressee", Boolean.class);

    /** The paper that is being served: its id. */
    static final Variable<Long> DOCUMENT = new Variable<>("document", Long.class);

    /** Papers that are being served beside the decision, or beside each other. */
    static final Variable<Long> DEFERRAL = new Variable<>("deferral", Long.class);

    static final Variable<Long> URGING = new Variable<>("urging", Long.class);

    static final Variable<Long> HEARING_PAPER = new Variable<>("hearingPaper", Long.class);

    /** What was asked for beside the case, an entry of it; several may be waiting at the same time. */
    static final Variable<Long> REQUEST = new Variable<>("request", Long.class);

    static final Variable<Long> SUMMONS = new Variable<>("summons", Long.class);

    static final Variable<Long> RECUSAL_DECISION = new Variable<>("recusalDecision", Long.class);

    static final Variable<Long> WITHDRAWAL_NOTICE = new Variable<>("withdrawalNotice", Long.class);

    /** Another process of the office asks that a penalty be considered; the lead comes with it (AUD-19). */
    static final String PENALTY_REQUESTED = "PenaltyRequested";

    static final String RECUSAL_REQUESTED = "RecusalRequested";
    static final String SUMMONS_REQUESTED = "SummonsRequested";
    static final String PRESERVATION_REQUESTED = "PreservationRequested";

    private final RuntimeService runtime;
    private final SubmittedJson json;
    private final CaseFiles cases;
    private final CaseLog log;
    private final BesideCase beside;

    LaborInspectionCase(RuntimeService runtime, SubmittedJson json, CaseFiles cases, CaseLog log, BesideCase beside) {
        this.runtime = runtime;
        this.json = json;
        this.cases = cases;
        this.log = log;
        this.beside = beside;
    }

    /** Registers a lead and returns the case number; the person signed in at the engine is the registrar. */
    @Transactional
    public String register(Registration lead) {
        return runtime.startProcessInstanceByKey(
                        KEY, Map.of(SubmittedJson.VARIABLE, Variables.stringValue(json.write(lead), true)))
                .getBusinessKey();
    }

    @Override
    public CaseKind kind() {
        return CaseKind.INSPECTION;
    }

    /** Somebody asks that a handler be recused; the leader decides, the investigation goes on until he has (CASE-06). */
    @Override
    @Transactional
    public void requestRecusal(String caseNo, RecusalRequest request, String actor) {
        RecusalRules.check(cases.get(caseNo), request);
        var entry = cases.record(caseNo, EntryType.RECUSAL_REQUEST, actor, request);
        log.append(caseNo, actor, RECUSAL_REQUESTED, null, request.ground(), "收到回避申请");
        beside.begin(RECUSAL_REQUESTED, caseNo, Recusals.REQUEST, entry, RECUSAL_DECISION);
    }

    /** A handler has drafted a summons; it goes its way while the investigation goes on (CASE-07). */
    void requestSummons(String caseNo, long entry) {
        beside.begin(SUMMONS_REQUESTED, caseNo, REQUEST, entry, SUMMONS);
    }

    /** A handler asks that evidence be preserved; so does this (CASE-08). */
    void requestPreservation(String caseNo, long entry) {
        beside.begin(PRESERVATION_REQUESTED, caseNo, REQUEST, entry, DOCUMENT);
    }
}
