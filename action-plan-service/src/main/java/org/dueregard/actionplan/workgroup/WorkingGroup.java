package org.dueregard.actionplan.workgroup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A body that works on one plan, and the post that leads the work. */
@Entity
@Table(name = "working_group")
public class WorkingGroup {
    @Id private String bodyCode;
    @Version private long version;
    private String plan;
    private @Nullable String leadPost;
    private String chairRole;
    private String leadRole;

    protected WorkingGroup() {}

    WorkingGroup(NewWorkingGroup asked) {
        this.bodyCode = asked.body();
        this.plan = asked.plan();
        this.leadPost = asked.leadPost();
        this.chairRole = asked.chairRole();
        this.leadRole = asked.leadRole();
    }

    /** As the audit keeps it. */
    public record State(
            String plan, @Nullable String leadPost, String chairRole, String leadRole) {}

    WorkingGroupFact formed() {
        return new WorkingGroupFact(bodyCode, "working-group.formed", null, snapshot());
    }

    WorkingGroupFact beLedBy(String post) {
        var before = snapshot();
        leadPost = post;
        return new WorkingGroupFact(bodyCode, "working-group.lead-changed", before, snapshot());
    }

    private State snapshot() {
        return new State(plan, leadPost, chairRole, leadRole);
    }

    public String body() {
        return bodyCode;
    }

    public long version() {
        return version;
    }

    public String plan() {
        return plan;
    }

    /** The post that leads the work; null where none is named. */
    public @Nullable String leadPost() {
        return leadPost;
    }

    /** The role that the chair's post has to have, such as a senior manager's. */
    public String chairRole() {
        return chairRole;
    }

    /** The role that the leading post has to have, such as an adviser's. */
    public String leadRole() {
        return leadRole;
    }
}
