package org.dealwright.edge.pages.frame;

import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import org.dealwright.edge.pages.frame.Pages.Sheet;
import org.dealwright.edge.pages.view.Dialog;
import org.dealwright.edge.pages.view.Secret;

/** Shows a dialog over the page that asked for it; where no script asked, on a page of its own. */
@Component
public final class Dialogs {
    private final Pages pages;

    Dialogs(Pages pages) {
        this.pages = pages;
    }

    /** @param current the address of the rail's entry that is lit behind it */
    public ResponseEntity<byte[]> show(Visit visit, HttpStatus status, Dialog dialog, String current) {
        return show(visit, status, new Sheet(dialog.title(), current, false, "part/dialog.jte", Map.of("dialog", dialog)));
    }

    /** In place of whatever the form that was sent would have been answered with. */
    public ResponseEntity<byte[]> show(Visit visit, Secret secret, String current) {
        var shown = show(visit, HttpStatus.OK, new Sheet(secret.title(), current, false, "part/secret.jte", Map.of("secret", secret)));
        return visit.isPart() ? ResponseEntity.ok().headers(shown.getHeaders()).header("HX-Retarget", "#dialog")
                .header("HX-Reswap", "innerHTML")
                .body(shown.getBody()) : shown;
    }

    private ResponseEntity<byte[]> show(Visit visit, HttpStatus status, Sheet sheet) {
        return visit.isPart() ? pages.part(visit, status, sheet.template(), sheet.parameters()) : pages.page(visit, status, sheet);
    }
}
