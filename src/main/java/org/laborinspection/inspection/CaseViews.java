package org.laborinspection.inspection;

import java.time.LocalDate;
import java.util.List;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.CaseSearch;
import org.laborinspection.casefile.CaseStages;
import org.laborinspection.casefile.Obligation;
import org.laborinspection.casefile.Obligations;
import org.laborinspection.casefile.Stage;
import org.laborinspection.casework.CaseAccess;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.casework.HandlerTransfer;
import org.laborinspection.casework.Reader;
import org.laborinspection.deadline.ClockRungs;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.deadline.StatutoryClock;
import org.laborinspection.document.DocumentState;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a case together from what keeps it. */
@Service
@Transactional(readOnly = true)
class CaseViews {

    private final CaseFiles cases;
    private final CaseStages stages;
    private final CaseSearch search;
    private final CaseLog log;
    private final Deadlines deadlines;
    private final ClockRungs rungs;
    private final Obligations obligations;
    private final Accounts accounts;
    private final Documents documents;
    private final EvidenceDesk evidence;
    private final Staff staff;
    private final CaseAccess access;
    private final OpenTasks open;
    private final HandlerTransfer handlers;

    CaseViews(
            CaseFiles cases,
            CaseStages stages,
            CaseSearch search,
            CaseLog log,
            Deadlines deadlines,
            ClockRungs rungs,
            Obligations obligations,
            Accounts accounts,
            Documents documents,
            EvidenceDesk evidence,
            Staff staff,
            CaseAccess access,
            OpenTasks open,
            HandlerTransfer handlers) {
        this.cases = cases;
        this.stages = stages;
        this.search = search;
        this.log = log;
        this.deadlines = deadlines;
        this.rungs = rungs;
        this.obligations = obligations;
        this.accounts = accounts;
        this.documents = documents;
        this.evidence = evidence;
        this.staff = staff;
        this.access = access;
        this.open = open;
        this.handlers = handlers;
    }

    /** The case as this reader may see it; for a stranger there is no such case. */
    CaseView of(String caseNo, Reader reader) {
        return of(caseNo, reader, null);
    }

    /** The same at a task about one request of several of its kind; null where there is none in hand. */
    CaseView of(String caseNo, Reader reader, Long request) {
        var file = access.readable(caseNo, reader);
        var instructed = access.seesOnlyInstructions(file, reader);
        var employer = file.employer();
        return new CaseView(
                caseNo,
                file.kind().name(),
                file.kind().label(),
                file.stage().name(),
                file.stage().label(),
                instructed ? null : file.source().name(),
                instructed ? null : file.source().label(),
                file.receivedOn(),
                file.filedOn(),
                file.category().name(),
                file.category().label(),
                new CaseView.Employer(
                        employer.name(),
                        employer.creditCode(),
                        employer.address(),
                        employer.contact(),
                        employer.phone()),
                instructed ? null : file.facts(),
                instructed ? null : file.request(),
                file.violationEndedOn(),
                file.headcount(),
                file.workers().stream()
                        .map(w -> new CaseView.Worker(w.name(), w.owed(), w.period()))
                        .toList(),
                new CaseView.Person(file.registrar(), staff.nameOf(file.registrar())),
                file.handlers().stream()
                        .map(h -> new CaseView.Handler(h.userId(), staff.nameOf(h.userId()), h.certificateNo()))
                        .toList(),
                file.basis(),
                file.suggestion(),
                file.closureReason() == null ? null : file.closureReason().name(),
                file.closureReason() == null ? null : file.closureReason().label(),
                file.closedOn(),
                file.archivedOn(),
                instructed || file.informantId() == null
                        ? null
                        : new CaseView.Informant(true, access.mayOpenSeal(file, reader)),
                file.stage() == Stage.FILING && file.kind() == CaseKind.INSPECTION
                        ? FilingRules.missing(file)
                        : List.of(),
                search.similar(file.kind(), caseNo, employer.name()).stream()
                        .map(l -> new CaseView.Similar(l.caseNo(), l.stage().label(), l.receivedOn()))
                        .toList(),
                instructed
                        ? List.of()
                        : stages.of(caseNo).stream()
                                .map(e -> new CaseView.Entered(
                                        e.stage().name(), e.stage().label(), e.on()))
                                .toList(),
                instructed ? List.of() : open.of(file, reader),
                access.mayGather(file, reader),
                handlers.mayReplace(file, reader),
                deadlines.ofCase(caseNo).stream()
                        .filter(clock -> !instructed || aboutSeen(clock, file, reader))
                        .map(this::clock)
                        .toList(),
                obligations.of(caseNo).stream().map(this::owed).toList(),
                papers(caseNo, reader),
                evidence.of(file, reader),
                entries(file, request, reader),
                instructed ? List.of() : lines(caseNo));
    }

    /** The clocks in force with their derivations and warnings, in the order in which they came about. */
    List<CaseDeadline> deadlines(String caseNo) {
        var reached = rungs.ofCase(caseNo);
        return deadlines.ofCase(caseNo).stream()
                .map(clock -> CaseDeadline.of(
                        clock(clock),
                        deadlines.derive(clock),
                        reached.stream().filter(rung -> rung.of(clock)).toList()))
                .toList();
    }

    /** Those this reader may see: a sealed one is not there for who may not open the informant's seal (CASE-S10). */
    List<CaseView.Paper> papers(String caseNo, Reader reader) {
        var file = access.readable(caseNo, reader);
        return documents.ofCase(caseNo).stream()
                .filter(paper -> access.maySee(paper, file, reader))
                .map(this::paper)
                .toList();
    }

    CaseView.Paper paper(IssuedDocument paper) {
        var earlier = paper.version() == 1
                ? List.<CaseView.Paper>of()
                : documents.versions(paper.id()).stream()
                        .filter(IssuedDocument::replaced)
                        .map(old -> paper(old, null, "?version=" + old.version(), List.of()))
                        .toList();
        return paper(paper, documents.servedOn(paper.id()).orElse(null), "", earlier);
    }

    private CaseView.Paper paper(
            IssuedDocument paper, LocalDate servedOn, String version, List<CaseView.Paper> earlier) {
        return new CaseView.Paper(
                paper.id(),
                paper.version(),
                paper.kind().name(),
                paper.title(),
                paper.number(),
                paper.issuedOn(),
                staff.nameOf(paper.issuedBy()),
                paper.state() == DocumentState.ISSUED ? "有效" : "作废",
                servedOn,
                paper.sealed(),
                paper.sha256(),
                "/api/cases/" + paper.caseNo() + "/documents/" + paper.id() + version,
                earlier);
    }

    private CaseView.Owed owed(Obligation obligation) {
        var account = obligation.amount() == null ? null : accounts.of(obligation);
        return new CaseView.Owed(
                obligation.document(),
                obligation.measure(),
                Measure.valueOf(obligation.measure()).label(),
                documents.find(obligation.document()).map(IssuedDocument::named).orElseThrow(),
                obligation.amount(),
                account == null ? null : account.paid(),
                account == null ? null : account.late(),
                obligation.state().name(),
                obligation.state().label());
    }

    /** Whether a clock follows from a paper that this reader may see. */
    private boolean aboutSeen(StatutoryClock clock, CaseFile file, Reader reader) {
        return !clock.subject().isEmpty()
                && documents
                        .find(Long.parseLong(clock.subject()))
                        .filter(paper -> access.maySee(paper, file, reader))
                        .isPresent();
    }

    private CaseView.Clock clock(StatutoryClock clock) {
        var unit = clock.period().unit().ofBalance();
        return new CaseView.Clock(
                clock.id(),
                clock.limit(),
                clock.label(),
                clock.subject().isEmpty()
                        ? null
                        : documents
                                .find(Long.parseLong(clock.subject()))
                                .map(IssuedDocument::named)
                                .orElse(null),
                clock.startedOn(),
                clock.dueOn(),
                clock.state().name(),
                clock.state().label(),
                clock.isRunning() || clock.dueOn() == null ? deadlines.remaining(clock) : 0,
                unit.name(),
                unit.label(),
                deadlines.isOverdue(clock),
                clock.provisional(),
                clock.text());
    }

    private List<CaseView.Entry> entries(CaseFile file, Long request, Reader reader) {
        var kind = request == null ? null : cases.entry(file.caseNo(), request).type();
        return cases.entries(file.caseNo()).stream()
                .filter(e -> access.maySee(e.type(), file, reader))
                .filter(e -> e.type() != kind || e.id() == request)
                .map(e -> new CaseView.Entry(
                        e.id(),
                        e.type().name(),
                        e.type().label(),
                        e.at(),
                        e.actor(),
                        staff.nameOf(e.actor()),
                        e.data()))
                .toList();
    }

    private List<CaseView.Line> lines(String caseNo) {
        return log.of(caseNo).stream()
                .map(l -> new CaseView.Line(
                        l.seq(),
                        l.at(),
                        l.actor(),
                        l.actor().equals(CaseActor.SYSTEM) ? "系统" : staff.nameOf(l.actor()),
                        l.action(),
                        l.outcome(),
                        l.outcome() == null
                                ? null
                                : l.detail().substring(l.detail().indexOf('：') + 1),
                        l.opinion(),
                        l.detail()))
                .toList();
    }
}
