package org.laborinspection.audit;

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

/** The process of a social-insurance audit: its key, its variables, its messages, and what starts and reaches it. */
@Service
public class SocialInsuranceAudit implements CaseProcess {

    public static final String KEY = "SocialInsuranceAudit";

    /** The case number; also the business key. */
    static final Variable<String> CASE_NO = new Variable<>("caseNo", String.class);

    /** The audited party's name, for the cards of the task list. */
    static final Variable<String> EMPLOYER = new Variable<>("employer", String.class);

    /** Whether an informant must be answered. */
    static final Variable<Boolean> ADDRESSEE = new Variable<>("addressee", Boolean.class);

    /** Whether the deputy leader opened the audit. */
    static final Variable<Boolean> OPENED = new Variable<>("opened", Boolean.class);

    /** Whether a lead that is not accepted goes to another authority. */
    static final Variable<Boolean> REFERRED = new Variable<>("referred", Boolean.class);

    /** {@link AuditForms.Method} by name. */
    static final Variable<String> METHOD = new Variable<>("method", String.class);

    /** {@link AuditForms.Result} by name. */
    static final Variable<String> FINDING = new Variable<>("finding", String.class);

    /** Whether the decision orders something to be paid back. */
    static final Variable<Boolean> MONEY_OWED = new Variable<>("moneyOwed", Boolean.class);

    /** The paper that is being served or carried out: its id. */
    static final Variable<Long> DOCUMENT = new Variable<>("document", Long.class);

    /** The notice to the party that is served beside the order to the business unit. */
    static final Variable<Long> ALTERATION = new Variable<>("alteration", Long.class);

    /** What was asked for beside the audit, an entry of it. */
    static final Variable<Long> REQUEST = new Variable<>("request", Long.class);

    static final Variable<Long> RECUSAL_DECISION = new Variable<>("recusalDecision", Long.class);

    static final String RECUSAL_REQUESTED = "AuditorRecusalRequested";
    static final String PRESERVATION_REQUESTED = "PaymentPreservationRequested";
    static final String PAYMENTS_RESTORED = "PaymentsRestored";

    /** Starts a labour-inspection case, with the lead (AUD-19). */
    static final String PENALTY_REQUESTED = "PenaltyRequested";

    private final RuntimeService runtime;
    private final SubmittedJson json;
    private final CaseFiles cases;
    private final CaseLog log;
    private final BesideCase beside;

    SocialInsuranceAudit(RuntimeService runtime, SubmittedJson json, CaseFiles cases, CaseLog log, BesideCase beside) {
        this.runtime = runtime;
        this.json = json;
        this.cases = cases;
        this.log = log;
        this.beside = beside;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.AUDIT;
    }

    /** Registers a lead and returns the case number; the person signed in at the engine is the registrar. */
    @Transactional
    public String register(AuditLead lead) {
        return runtime.startProcessInstanceByKey(
                        KEY, Map.of(SubmittedJson.VARIABLE, Variables.stringValue(json.write(lead), true)))
                .getBusinessKey();
    }

    /** Somebody asks that an auditor be recused; the deputy leader decides, the audit goes on until he has (AUD-06). */
    @Override
    @Transactional
    public void requestRecusal(String caseNo, RecusalRequest request, String actor) {
        RecusalRules.check(cases.get(caseNo), request);
        var entry = cases.record(caseNo, EntryType.RECUSAL_REQUEST, actor, request);
        log.append(caseNo, actor, RECUSAL_REQUESTED, null, request.ground(), "收到回避申请");
        beside.begin(RECUSAL_REQUESTED, caseNo, Recusals.REQUEST, entry, RECUSAL_DECISION);
    }

    /** An auditor asks that payments be suspended; the audit goes on (AUD-13). */
    void requestPreservation(String caseNo, long entry) {
        beside.begin(PRESERVATION_REQUESTED, caseNo, REQUEST, entry, DOCUMENT);
    }

    /** Lets the suspension that waits at that execution end, because what it held back is paid again. */
    void paymentsRestored(String execution) {
        runtime.messageEventReceived(PAYMENTS_RESTORED, execution);
    }

    /** Hands a lead to labour inspection and returns the number of the case that came of it (AUD-19). */
    String requestPenalty(Registration lead) {
        return runtime.createMessageCorrelation(PENALTY_REQUESTED)
                .setVariables(Map.of(SubmittedJson.VARIABLE, Variables.stringValue(json.write(lead), true)))
                .correlateStartMessage()
                .getBusinessKey();
    }
}
