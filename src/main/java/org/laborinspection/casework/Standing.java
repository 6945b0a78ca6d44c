package org.laborinspection.casework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How a case stands, apart from its entries and its log: a mark for each of its parts, which differs when anything of that
 * part does. What makes these is not undone by taking a step back.
 */
@Component
class Standing {

    private static final Map<String, String> PARTS = parts();

    private final JdbcClient jdbc;

    Standing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "阶段", "select stage, filed_on, closed_on, closure_reason, archived_on from li_case where case_no = ?");
        parts.put("文书", "select id, state, replaced_by from li_document where case_no = ? order by id");
        parts.put(
                "送达",
                "select s.id, s.withdrawn_at from li_service s join li_document d on d.id = s.document_id where d.case_no = ? order by s.id");
        parts.put(
                "期限",
                "select id, due_on, remaining, extension, suspensions, state from li_clock where case_no = ? order by id");
        parts.put("承办人员", "select id, released_on from li_case_handler where case_no = ? order by id");
        parts.put("回避", "select id from li_recusal where case_no = ? order by id");
        parts.put("义务", "select document_id, amount, state from li_obligation where case_no = ? order by document_id");
        parts.put(
                "缴纳记录",
                "select p.id from li_payment p join li_obligation o on o.document_id = p.document_id where o.case_no = ? order by p.id");
        parts.put(
                "紧急保全",
                "select document_id, state from li_payment_preservation where case_no = ? order by document_id");
        parts.put(
                "追回款项",
                "select document_id, owed, recovered, in_progress, written_off, confirmed_on from li_recovery where case_no = ? order by document_id");
        return parts;
    }

    /** The marks, one part a line. */
    String of(String caseNo) {
        var lines = new ArrayList<String>();
        PARTS.forEach((part, sql) -> lines.add(part + "=" + mark(sql, caseNo)));
        return String.join("\n", lines);
    }

    /** The parts that are no longer as they were. */
    List<String> changed(String caseNo, String before) {
        var known = List.of(before.split("\n"));
        return of(caseNo)
                .lines()
                .filter(line -> !known.contains(line))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private String mark(String sql, String caseNo) {
        var rows = jdbc.sql(sql).param(caseNo).query((row, index) -> {
            var cells = new ArrayList<String>();
            for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                cells.add(row.getString(i));
            }
            return cells;
        });
        var text = rows.list().toString().getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
