package org.laborinspection.casefile;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Consecutive numbers per series and year, without gap and without repetition: a number is taken in the caller's
 * transaction and returns to the series when that is rolled back. Others who want the same series wait until then.
 */
@Service
public class NumberSeries {

    private final JdbcClient jdbc;
    private final TransactionTemplate separately;

    NumberSeries(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.separately = new TransactionTemplate(transactions);
        this.separately.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * The next number of the series in that year, from 1.
     *
     * @param series key of the series, at most 64 characters
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long next(String series, int year) {
        if (advance(series, year) == 0) {
            begin(series, year);
            advance(series, year);
        }
        return jdbc.sql("select last_no from li_number_series where series = ? and series_year = ?")
                .params(series, year)
                .query(Long.class)
                .single();
    }

    private int advance(String series, int year) {
        return jdbc.sql("update li_number_series set last_no = last_no + 1 where series = ? and series_year = ?")
                .params(series, year)
                .update();
    }

    private void begin(String series, int year) {
        try {
            separately.executeWithoutResult(
                    status -> jdbc.sql("insert into li_number_series (series, series_year, last_no) values (?, ?, 0)")
                            .params(series, year)
                            .update());
        } catch (DuplicateKeyException begunByAnother) {
            return;
        }
    }
}
