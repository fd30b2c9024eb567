package org.dealwright.edge.pages.view;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Sign-in, an invitation and the first start: one form beside the dovetail.
 *
 * @param submit null where there is nothing to send
 */
public record Gate(String language, Theme theme, String title, @Nullable String lead, Shell.Csrf csrf, Post post, List<Callout> callouts,
        List<Input> inputs, Dialog.@Nullable Tick tick, @Nullable String submit, @Nullable Verb instead, @Nullable Verb forgot, List<Samples> samples,
        List<Tongue> tongues) {
    /** People of the sample company one can sign in as. */
    public record Samples(String name, String role, String mail) {
    }

    public record Tongue(String tag, String name, String href, boolean current) {
    }
}
