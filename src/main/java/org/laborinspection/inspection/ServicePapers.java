package org.laborinspection.inspection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casework.CaseEntries;
import org.laborinspection.casework.Fields;
import org.laborinspection.casework.PaperDesk;
import org.laborinspection.casework.RecusalDecided;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.Documents;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.document.ProofOfService;
import org.laborinspection.evidence.EvidenceFiles;
import org.laborinspection.inspection.ServiceForms.Served;
import org.springframework.stereotype.Component;

/** 送达的文书: the proof of service, whatever paper it is of (F D35). */
@Component
class ServicePapers {

    private final CaseFiles cases;
    private final Rounds rounds;
    private final EvidenceFiles files;
    private final CaseEntries entries;
    private final Documents documents;
    private final PaperDesk desk;

    ServicePapers(
            CaseFiles cases,
            Rounds rounds,
            EvidenceFiles files,
            CaseEntries entries,
            Documents documents,
            PaperDesk desk) {
        this.cases = cases;
        this.rounds = rounds;
        this.files = files;
        this.entries = entries;
        this.documents = documents;
        this.desk = desk;
    }

    /** Records that a paper was served, with its proof D35; {@code servedOn} is the day that counts. */
    void record(CaseFile file, IssuedDocument paper, Served served, LocalDate servedOn, String actor) {
        documents.recordService(
                paper.id(),
                new ProofOfService(
                        served.way(),
                        served.place(),
                        servedOn,
                        served.receiver(),
                        served.relation(),
                        served.refusalReason(),
                        served.witness(),
                        served.servers(),
                        served.remarks()));
        proofOfService(file, paper, served, servedOn, actor);
    }

    private IssuedDocument proofOfService(
            CaseFile file, IssuedDocument paper, Served served, LocalDate servedOn, String actor) {
        var values = new HashMap<String, Object>();
        values.put("文书名称", paper.title());
        values.put("文书文号", paper.number());
        values.put("受送达人", addressee(file, paper));
        values.put("送达地点", served.place());
        values.put("送达方式", served.way().label());
        values.put("送达日期", servedOn);
        values.put("收件人", served.receiver());
        values.put("与受送达人关系", served.relation());
        values.put("拒收事由", served.refusalReason());
        values.put("见证人", served.witness());
        values.put("送达人", served.servers().stream().map(desk::name).collect(Collectors.joining("、")));
        values.put("备注", remarks(file.caseNo(), paper, served));
        return desk.issue(DocumentKind.D35, file, actor, values);
    }

    /** What was noted of the service, and how many photographs, receipts or recordings stand beside it. */
    private String remarks(String caseNo, IssuedDocument paper, Served served) {
        var proofs = files.ofCase(caseNo).stream()
                .filter(one -> one.provesServiceOf(paper.id()))
                .count();
        return Stream.of(served.remarks(), proofs == 0 ? null : "附送达凭证" + proofs + "件")
                .filter(text -> !Fields.blank(text))
                .collect(Collectors.joining("；"));
    }

    /** Whom a paper is for: the informant unnamed, who asked for a recusal, the authority a matter goes to, otherwise the inspected party. */
    private String addressee(CaseFile file, IssuedDocument paper) {
        if (paper.kind().toInformant()) {
            return PaperDesk.addressee(file);
        }
        if (paper.kind() == DocumentKind.D44) {
            return entries.latestAbout(file.caseNo(), EntryType.RECUSAL_DECISION, RecusalDecided.class, paper.id())
                    .orElseThrow()
                    .applicant();
        }
        if (paper.kind() == DocumentKind.D37) {
            return documents
                    .field(paper.id(), "受移送机关")
                    .or(() -> rounds.decided(file.caseNo(), paper.id()).map(Proposal::transferTo))
                    .orElseGet(() ->
                            cases.latest(file.caseNo(), EntryType.REJECTION).text("referToLabel"));
        }
        return file.employer().name();
    }
}
