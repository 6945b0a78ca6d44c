package org.laborinspection.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;

/** A row of {@code li_case} with what hangs on it. */
record CaseRow(List<CaseFile.Worker> workers, List<CaseFile.Handler> handlers) implements RowMapper<CaseFile> {

    @Override
    public CaseFile mapRow(ResultSet row, int index) throws SQLException {
        var closed = row.getString("closure_reason");
        return new CaseFile(
                row.getString("case_no"),
                CaseKind.valueOf(row.getString("kind")),
                Stage.valueOf(row.getString("stage")),
                Source.valueOf(row.getString("source")),
                date(row, "received_on"),
                date(row, "filed_on"),
                Category.valueOf(row.getString("category")),
                new CaseFile.Employer(
                        row.getString("employer_name"),
                        row.getString("credit_code"),
                        row.getString("employer_address"),
                        row.getString("employer_contact"),
                        row.getString("employer_phone")),
                row.getString("facts"),
                row.getString("request"),
                date(row, "violation_ended_on"),
                row.getObject("headcount", Integer.class),
                row.getString("registrar"),
                row.getString("informant_id"),
                row.getString("basis"),
                row.getString("suggestion"),
                closed == null ? null : ClosureReason.valueOf(closed),
                date(row, "closed_on"),
                date(row, "archived_on"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                workers,
                handlers);
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
