package org.dealwright.edge.pages.view;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Something that can be done here.
 * Shape: key is stable across languages; shortcut is one key or two separated by a space; why says what is in the way.
 */
public record Verb(String key, String label, @Nullable String icon, Way way, Rank rank, @Nullable String shortcut, @Nullable String why) {
    /** What pressing it does. */
    public sealed interface Way {
        String href();

        /** Goes to a page. */
        record Go(String href) implements Way {
        }

        /** Goes to a page beside this one, such as a document. */
        record Open(String href) implements Way {
        }

        /** Opens a dialog that the address answers with. */
        record Ask(String href) implements Way {
        }

        /** Acts at once; the answer brings the changed parts. */
        record Act(Post post) implements Way {
            @Override
            public String href() {
                return post.href();
            }
        }
    }

    /** How loud it is: one PRIMARY a page. */
    public enum Rank {
        PLAIN(""), PRIMARY(" button--primary"), QUIET(" button--quiet"), LINK(" button--link");

        private final String style;

        Rank(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }

    public static Verb go(String key, String label, @Nullable String icon, String href) {
        return new Verb(key, label, icon, new Way.Go(href), Rank.PLAIN, null, null);
    }

    public static Verb open(String key, String label, @Nullable String icon, String href) {
        return new Verb(key, label, icon, new Way.Open(href), Rank.PLAIN, null, null);
    }

    public static Verb ask(String key, String label, @Nullable String icon, String href) {
        return new Verb(key, label, icon, new Way.Ask(href), Rank.PLAIN, null, null);
    }

    public static Verb act(String key, String label, @Nullable String icon, Post post) {
        return new Verb(key, label, icon, new Way.Act(post), Rank.PLAIN, null, null);
    }

    public Verb ranked(Rank loud) {
        return new Verb(key, label, icon, way, loud, shortcut, why);
    }

    public Verb on(String keys) {
        return new Verb(key, label, icon, way, rank, keys, why);
    }

    public Verb blocked(String reason) {
        return new Verb(key, label, icon, way, rank, shortcut, reason);
    }

    public String shortcutText() {
        return shortcut == null ? "" : "Enter".equals(shortcut) ? "↵" : shortcut.toUpperCase(Locale.ROOT);
    }
}
