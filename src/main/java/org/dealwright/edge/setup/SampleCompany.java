package org.dealwright.edge.setup;

import java.time.ZoneId;
import java.util.List;

import org.dealwright.core.kernel.Language;

/**
 * A company to play with in place of an empty one; a bean of the profile that brings it.
 * It is founded like any other, then filled by what people would do.
 */
public interface SampleCompany {
    /** Its name. */
    String name();

    /** The administrator who founds it where the operator names none. */
    FoundCompany.Administrator administrator();

    /** Right after the founding, before the first request; once. */
    void fill(FoundCompany.Outcome founded, Language language, ZoneId zone);

    /** Whom the sign-in page offers to sign in as. */
    List<Person> people();

    /** The password of all of them. */
    String password();

    /**
     * One of its people.
     *
     * @param role as the sign-in page shows it
     */
    record Person(String name, String role, String email) {
    }
}
