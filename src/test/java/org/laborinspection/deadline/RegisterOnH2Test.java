package org.laborinspection.deadline;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class RegisterOnH2Test extends RegisterContract {

    private static final DataSource H2 = new DriverManagerDataSource("jdbc:h2:mem:register;DB_CLOSE_DELAY=-1");

    @Override
    DataSource dataSource() {
        return H2;
    }
}
