package org.dealwright.edge.pages.preview;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.dealwright.edge.pages.view.Blank;
import org.dealwright.edge.pages.view.DayPage;
import org.dealwright.edge.pages.view.Face;
import org.dealwright.edge.pages.view.Panel;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.edge.pages.view.Words;

/** Tuesday 10 March of Anna Nowicka. */
final class SampleDay {
    private SampleDay() {
    }

    static DayPage page(Words words) {
        return new DayPage("Tuesday 10 March", words.of("ui.day.summary", "late", 1, "today", 5),
            List.of(Verb.go("week", "Week", "meeting", "/calendar"), Verb.ask("plan", "Plan activity", "plus", "/tasks/new")
                    .ranked(Verb.Rank.PRIMARY)),
            List.of(new DayPage.Figure("/goals", "Won, 1 Jan – 31 Mar", "€ 412 300", "of 600 000", null, new DayPage.Bar(69, 76)),
                new DayPage.Figure("/opportunities", "My team, closing in March, weighted", "€ 1 123 768", null, "€ 1 778 713 in 5 deals",
                        null),
                new DayPage.Figure("/quotes", "Quotes waiting for an answer", "9", null, "oldest 23 days, € 388 400 in all", null),
                new DayPage.Figure("/leads", "Leads answered within 1 h, March", "84 %", null, "21 of 25, February 71 %", null)),
            new DayPage.Hours(words.of("ui.day.hours", "from", 8, "to", 18), List.of("8", "9", "10", "11", "12", "13", "14", "15", "16",
                    "17"),
                List.of(new DayPage.Slot("/a/1", "Stand-up", null, 3, 3, true), new DayPage.Slot("/a/2", "Call Zofia", "phone", 7, 4, true),
                    new DayPage.Slot("/a/3", "Demo: avalanche safety set", "meeting", 13, 5, false), new DayPage.Slot("/a/4", "Call Zofia",
                            null, 25, 3, false),
                    new DayPage.Slot("/a/5", "Trabzon shop plan", "meeting", 29, 4, false), new DayPage.Slot("/a/6", "Quote review",
                            "quote", 35, 4, false)), 11),
            List.of(new DayPage.Block("late", words.of("ui.day.overdue"), "1", true, List.of(todo(words, "t1", "4 days", true, "phone",
                    "Call Iñaki about the rope renewal",
                    "Distribuciones de Montaña y Escalada del Pirineo, S.L. · Rope renewal for the Pyrenees refuges", "€ 86 400")), null),
                new DayPage.Block("today", words.of("ui.day.today"), "5", false, List.of(
                    todo(words, "t2", "11:00", false, "meeting", "Demo: avalanche safety set for ski schools",
                            "Fjell & Fjord Distribusjon AS · Bergen, video", "€ 142 750"),
                    todo(words, "t3", "14:00", false, "phone", "Call Zofia about AlpinTek’s offer",
                            "Górskie Wyprawy Dystrybucja Sp. z o.o. · Autumn range 2026", "€ 124 963"),
                    todo(words, "t4", "15:00", false, "meeting", "Shop-in-shop plan Trabzon and Rize",
                            "Kaçkar Dağcılık ve Outdoor Ticaret A.Ş.", "€ 27 900"),
                    todo(words, "t5", "16:30", false, "quote", "Review quote 2026-1012 before it goes to Chengdu",
                            "成都高原户外用品有限公司 · Highland tent series 2027", "€ 1 284 650"),
                    todo(words, "t6", words.of("ui.day.anytime"), false, "mail", "Send the size chart to the instructors",
                            "Stowarzyszenie Przewodników Tatrzańskich · no deal yet", null)), null),
                new DayPage.Block("replies", "Replies waiting", "0", false, List.of(), new Blank("mail", "Every customer has an answer",
                    "Mail that waits for you longer than 4 working hours shows up here.", null))),
            List.of(Panel.of("nostep", words.of("ui.day.nostep"), "3", List.of(
                    row(words, "ui.day.plan", "plus", Face.firm("Distribuciones Montaña"), "Rental helmets for via ferrata parks",
                            "Distribuciones de Montaña… · € 38 400"),
                    row(words, "ui.day.plan", "plus", Face.firm("Fjell Fjord"), "Crampon programme, winter 2026/27",
                            "Fjell & Fjord · € 96 200"),
                    row(words, "ui.day.plan", "plus", Face.firm("Górskie Wyprawy"), "Junior helmets, school programme",
                            "Górskie Wyprawy · € 22 750"))),
                Panel.of("claim", words.of("ui.day.claim"), "2", List.of(
                    row(words, "ui.day.claimit", "assign", Face.person("Marit Solberg"), "Marit Solberg-Haugen",
                            "Harnesses, 40 stations · web, 12 min ago"),
                    row(words, "ui.day.claimit", "assign", Face.person("Özgür Çelik"), "Özgür Çelik",
                            "Tents for mountain rescue · fair, 1 h ago"))),
                Panel.of("approvals", words.of("ui.day.approvals"), "1", List.of(
                    row(words, "ui.open", null, Face.person("Emre Kaya"), "Quote 2026-1009, 14 % discount",
                            "Emre Kaya · margin 22 %, limit 25 %")))));
    }

    private static DayPage.Todo todo(Words words, String id, String time, boolean late, String icon, String title, String about,
            @Nullable String sum) {
        var done = Verb.ask("done-" + id, words.of("ui.day.done"), "check", "/tasks/" + id + "/done").on("d");
        return new DayPage.Todo(id, "/tasks/" + id, time, late, icon, title, about, sum, done,
            List.of(done, Verb.ask("snooze-" + id, words.of("ui.day.snooze"), "snooze", "/tasks/" + id + "/snooze").on("s"), Verb.go("open-"
                    + id, words.of("ui.open"), null, "/tasks/" + id).on("Enter")));
    }

    private static Panel.Item row(Words words, String verb, @Nullable String icon, Face face, String title, String text) {
        return new Panel.Item(face, null, title, text, "/r", null, Verb.ask(verb, words.of(verb), icon, "/r/do"));
    }
}
