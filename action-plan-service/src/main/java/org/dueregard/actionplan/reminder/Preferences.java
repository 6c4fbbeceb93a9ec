package org.dueregard.actionplan.reminder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.dueregard.platform.caller.Person;

/** What people have said of the mails that they want. */
@ApplicationScoped
public class Preferences implements PanacheRepositoryBase<Preference, String> {
    public Optional<Preference> of(Person person) {
        return findByIdOptional(person.sub());
    }
}
