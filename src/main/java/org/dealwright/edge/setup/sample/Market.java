package org.dealwright.edge.setup.sample;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.dealwright.core.kernel.Ref;
import org.dealwright.core.store.Values;
import org.dealwright.sales.competitor.Competitor;
import org.dealwright.sales.party.Account;
import org.dealwright.sales.party.Contact;

/** Whom Nordkamm sells to, and against whom: each firm was won by its seller, long ago. */
final class Market {
    private static final int CUSTOMER = 3, NET_30 = 1, DISTRIBUTORS = 10, SERVICE_RETAIL = 25;
    private final Story story;
    private final Map<String, Ref> people;
    private final Ref priceList;

    Market(Story story, Map<String, Ref> people, Ref priceList) {
        this.story = story;
        this.people = people;
        this.priceList = priceList;
    }

    List<Ref> rivals(Instant when, Ref who) {
        return story.make(when, who, List.of(
                rival("AlpinTek", 0, "https://alpintek.example", "Italia", "18400000", "42"),
                rival("Summit & Rope", 1, "https://summitandrope.example", "France", "31000000", "27"),
                rival("Yeti Works", 2, "https://yetiworks.example", "Česko", "6500000", "12")));
    }

    private Values rival(String name, int number, String site, String country, String revenue, String wins) {
        var key = "rival." + number;
        return Values.of(Competitor.TYPE).set(Competitor.NAME, name).set(Competitor.WEBSITE, site)
                .set(Competitor.ADDRESS.country(), country).set(Competitor.REPORTED_REVENUE, new BigDecimal(revenue)).set(Competitor.WIN_PERCENTAGE, new BigDecimal(wins))
                .set(Competitor.KEY_PRODUCT, story.says(key + ".product"))
                .set(Competitor.OVERVIEW, story.says(key + ".overview"))
                .set(Competitor.STRENGTHS, story.says(key + ".strengths")).set(Competitor.WEAKNESSES, story.says(key + ".weaknesses"))
                .set(Competitor.OPPORTUNITIES, story.says(key + ".opportunities")).set(Competitor.THREATS, story.says(key + ".threats"))
                .set(Competitor.HOW_WE_WIN, story.says(key + ".win")).set(Competitor.TRAPS, story.says(key + ".traps"));
    }

    List<Ref> accounts() {
        var all = new ArrayList<Ref>();
        for (int i = 0; i < Firm.ALL.size(); i++) {
            var seller = Company.seller(people, i);
            all.add(story.make(story.past(380L - 11L * i), seller, account(Firm.ALL.get(i), i, seller)));
        }
        return all;
    }

    private Values account(Firm firm, int index, Ref seller) {
        return Values.of(Account.TYPE).set(Account.NAME, firm.name()).set(Account.NUMBER, "N-%04d".formatted(1001 + index)).set(Account.RELATIONSHIP, CUSTOMER)
                .set(Account.ADDRESS.line1(), firm.street()).set(Account.ADDRESS.postalCode(), firm.postalCode())
                .set(Account.ADDRESS.city(), firm.city()).set(Account.ADDRESS.country(), firm.country()).set(Account.EMAIL, "office@" + firm.domain())
                .set(Account.PHONE, firm.phone(10)).set(Account.WEBSITE, "https://www." + firm.domain()).set(Account.REVENUE, new BigDecimal(400_000 + Math.floorMod(firm.domain().hashCode(), 95) * 100_000L)).set(Account.EMPLOYEES, 5 + story.random().nextInt(400))
                .set(Account.INDUSTRY, index % 3 == 2 ? SERVICE_RETAIL : DISTRIBUTORS).set(Account.PRICE_LIST, priceList).set(Account.PAYMENT_TERMS, NET_30).set(Account.TYPE.owner(), seller);
    }

    List<Ref> contacts(List<Ref> accounts) {
        var all = new ArrayList<Ref>();
        for (int i = 0; i < accounts.size(); i++) {
            var firm = Firm.ALL.get(i);
            var seller = Company.seller(people, i);
            var rows = List.of(contact(firm, 0, seller), contact(firm, 1, seller));
            var company = accounts.get(i);
            rows.forEach(row -> row.set(Contact.COMPANY, company));
            var when = story.past(375L - 11L * i);
            var made = story.make(when, seller, rows);
            story.change(when, seller, company, Values.of(Account.TYPE).set(Account.PRIMARY_CONTACT, made.getFirst()));
            all.addAll(made);
        }
        return all;
    }

    private Values contact(Firm firm, int index, Ref seller) {
        var name = firm.people().get(index).split(" ", 2);
        return Values.of(Contact.TYPE).set(Contact.NAME.first(), name[0]).set(Contact.NAME.last(), name[1])
                .set(Contact.JOB_TITLE, story.says(index == 0 ? "job.purchasing" : "job.director"))
                .set(Contact.EMAIL, firm.address(name)).set(Contact.PHONE, firm.phone(20 + index))
                .set(Contact.MOBILE, firm.mobile(index)).set(Contact.ADDRESS.city(), firm.city()).set(Contact.ADDRESS.country(), firm.country())
                .set(Contact.TYPE.owner(), seller);
    }
}
