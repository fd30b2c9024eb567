package org.dealwright.edge.pages.frame;

import java.util.List;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.dealwright.core.kernel.Fault;
import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.view.Callout;
import org.dealwright.edge.pages.view.Card;
import org.dealwright.edge.pages.view.CardsPage;
import org.dealwright.edge.pages.view.Tone;

/** Answers with a page of cards, or with the one card that was sent and could not be taken. */
@Component
public final class Cards {
    private final Pages pages;

    Cards(Pages pages) {
        this.pages = pages;
    }

    /** @param current the address of the rail's entry that is lit */
    public ResponseEntity<byte[]> show(Visit visit, HttpStatus status, CardsPage page, String current) {
        return pages.page(visit, status, new Sheet(page.title(), current, false, "settings/cards.jte", Map.of("page", page)));
    }

    /** A form was refused: its card again where only that is asked for, else the page. */
    public ResponseEntity<byte[]> refused(Visit visit, Fault fault, Card card, CardsPage page, String current) {
        var status = Statuses.of(fault);
        return visit.isPart() ? pages.part(visit, status, "settings/card.jte", Map.of("card", card)) : show(visit, status, page, current);
    }

    /** What is to be said over a form, apart from what stands beside its inputs. */
    public static List<Callout> callouts(String text) {
        return List.of(new Callout(Tone.BAD, "alert", text));
    }
}
