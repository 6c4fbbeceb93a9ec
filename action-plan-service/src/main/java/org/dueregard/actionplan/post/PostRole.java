package org.dueregard.actionplan.post;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What several posts have in common, such as the six advisers that sit with business areas. */
@Entity
@Table(name = "post_role")
public class PostRole {
    @Id private String code;
    private String title;

    protected PostRole() {}

    PostRole(String code, String title) {
        this.code = code;
        this.title = title;
    }

    RoleFact created() {
        return new RoleFact(code, title);
    }

    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
