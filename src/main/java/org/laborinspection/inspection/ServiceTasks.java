package org.laborinspection.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.laborinspection.calendar.Dates;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseLog;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casework.CaseActor;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.deadline.ClockKey;
import org.laborinspection.deadline.Deadlines;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.document.ServiceWay;
import org.laborinspection.engine.Submission;
import org.laborinspection.engine.TaskWork;
import org.laborinspection.inspection.ServiceForms.Announce;
import org.laborinspection.inspection.ServiceForms.Leave;
import org.laborinspection.inspection.ServiceForms.Serve;
import org.laborinspection.inspection.ServiceForms.Served;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 送达: what the steps of {@code ServeDocument} do (CASE-23). */
@Configuration(proxyBeanMethods = false)
class ServiceTasks {

    private final CaseFiles cases;
    private final CaseLog log;
    private final Deadlines deadlines;
    private final Documents documents;
    private final ServicePapers papers;
    private final CaseEntries entries;
    private final Clock clock;

    ServiceTasks(
            CaseFiles cases,
            CaseLog log,
            Deadlines deadlines,
            Documents documents,
            ServicePapers papers,
            CaseEntries entries,
            Clock clock) {
        this.cases = cases;
        this.log = log;
        this.deadlines = deadlines;
        this.documents = documents;
        this.papers = papers;
        this.entries = entries;
        this.clock = clock;
    }

    @Bean
    TaskWork serveDocument() {
        return s -> {
            var form = s.as(Serve.class);
            if (s.is("untraceable")) {
                ServiceRules.checkAnnounceable(paper(s));
            }
            if (s.is("served")) {
                ServiceRules.check(form, paper(s).issuedOn(), today());
                ServiceRules.checkServers(cases.get(s.caseNo()), form.servers());
                var remarks = Stream.of(form.trackingNo(), form.entrustedTo(), form.confirmation())
                        .filter(text -> text != null && !text.isBlank())
                        .collect(Collectors.joining("；"));
                var reply = paper(s).kind().toInformant();
                keep(
                        s,
                        new Served(
                                paper(s).id(),
                                form.way(),
                                form.servedOn(),
                                reply ? ServiceRules.INFORMANTS_PLACE : form.place(),
                                reply ? PaperDesk.addressee(cases.get(s.caseNo())) : form.receiver(),
                                form.relation(),
                                null,
                                null,
                                form.servers(),
                                remarks));
            }
        };
    }

    @Bean
    TaskWork leaveDocument() {
        return s -> {
            var form = s.as(Leave.class);
            ServiceRules.check(form, paper(s).issuedOn(), today());
            ServiceRules.checkServers(cases.get(s.caseNo()), form.servers());
            keep(
                    s,
                    new Served(
                            paper(s).id(),
                            ServiceWay.LEFT,
                            form.leftOn(),
                            paper(s).kind().toInformant() ? ServiceRules.INFORMANTS_PLACE : form.place(),
                            null,
                            null,
                            form.refusalReason(),
                            form.witness(),
                            form.servers(),
                            Boolean.TRUE.equals(form.recorded()) ? "全程录像" : null));
        };
    }

    /** Publication is the act of service; its effect comes with the end of the announcement. */
    @Bean
    TaskWork publishAnnouncement() {
        return s -> {
            var form = s.as(Announce.class);
            ServiceRules.check(form, paper(s).issuedOn(), today());
            deadlines.start(ClockKey.of(s.caseNo(), "ANNOUNCE", paper(s).id()), form.publishedOn());
            deadlines.meetIfRunning(ClockKey.of(s.caseNo(), "DECISION_SERVE", paper(s).id()), form.publishedOn());
            keep(
                    s,
                    new Served(
                            paper(s).id(),
                            ServiceWay.ANNOUNCEMENT,
                            null,
                            form.medium(),
                            null,
                            null,
                            null,
                            null,
                            cases.get(s.caseNo()).handlerIds().subList(0, 2),
                            form.reason() + "；" + form.attempts()));
        };
    }

    @Bean
    JavaDelegate recordService() {
        return execution -> {
            var caseNo = execution.getProcessBusinessKey();
            var paper =
                    documents.find(LaborInspectionCase.DOCUMENT.from(execution)).orElseThrow();
            var served = entries.latestAbout(caseNo, EntryType.SERVICE, Served.class, paper.id())
                    .orElseThrow();
            var servedOn = served.servedOn();
            if (served.way() == ServiceWay.ANNOUNCEMENT) {
                servedOn = deadlines
                        .current(ClockKey.of(caseNo, "ANNOUNCE", paper.id()))
                        .orElseThrow()
                        .dueOn();
                deadlines.meet(ClockKey.of(caseNo, "ANNOUNCE", paper.id()), servedOn);
            }
            deadlines.meetIfRunning(ClockKey.of(caseNo, "DECISION_SERVE", paper.id()), servedOn);
            if (paper.kind() == DocumentKind.D37) {
                deadlines.meetIfRunning(ClockKey.of(caseNo, "CRIME_TRANSFER"), servedOn);
            }
            papers.record(cases.get(caseNo), paper, served, servedOn, CaseActor.of(execution));
            CaseActor.log(
                    log,
                    execution,
                    served.way().label() + "《" + paper.title() + "》" + paper.number() + "，送达日期" + Dates.say(servedOn));
        };
    }

    private IssuedDocument paper(Submission s) {
        return documents.find(s.get(LaborInspectionCase.DOCUMENT)).orElseThrow();
    }

    private void keep(Submission s, Served served) {
        cases.record(s.caseNo(), EntryType.SERVICE, s.actor(), served);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
