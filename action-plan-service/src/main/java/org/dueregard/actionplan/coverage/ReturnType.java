package org.dueregard.actionplan.coverage;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What is asked for, such as a local strategy, or one for gender; it is data. */
@Entity
@Table(name = "return_type")
public class ReturnType {
    @Id private String code;
    private String title;

    protected ReturnType() {}

    ReturnType(String code, String title) {
        this.code = code;
        this.title = title;
    }

    CoverageFact added() {
        return new CoverageFact("return-type", code, "return-type.added", null, title);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
