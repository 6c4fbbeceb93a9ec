package org.dueregard.actionplan.action;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.problem.DomainException;

/** How the groups in whose plans an action stands took part in its drafting. */
@Embeddable
class GroupConsent {
    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("recordedAt, id")
    private List<Consultation> consultations = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "action_id", nullable = false, updatable = false)
    @OrderBy("agreedAt, id")
    private List<GroupAgreement> agreements = new ArrayList<>();

    void record(Consultation consultation) {
        consultations.add(consultation);
    }

    void record(GroupAgreement agreement) {
        agreements.add(agreement);
    }

    Consultation consultation(UUID entry) {
        return consultations.stream()
                .filter(each -> each.id().equals(entry))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("consultation", entry));
    }

    boolean hasConsulted(String group) {
        return consultations.stream().anyMatch(each -> each.body().equals(group));
    }

    boolean hasEverAgreed(String group) {
        return agreements.stream().anyMatch(each -> each.body().equals(group));
    }

    /** Whether the chair's agreement is to just these terms. */
    boolean agreedTo(String group, Terms terms) {
        var digest = terms.digest();
        return agreements.stream().anyMatch(each -> each.body().equals(group) && each.isTo(digest));
    }

    List<Consultation> consultations() {
        return consultations;
    }

    List<GroupAgreement> agreements() {
        return agreements;
    }
}
