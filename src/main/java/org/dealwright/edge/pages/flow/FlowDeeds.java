package org.dealwright.edge.pages.flow;

import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.dealwright.edge.pages.frame.Found;
import org.dealwright.edge.pages.verb.Deed;
import org.dealwright.edge.pages.verb.Deeds;
import org.dealwright.edge.pages.view.Verb;
import org.dealwright.work.process.ProcessFlow;
import org.dealwright.work.process.PublishProcess;
import org.dealwright.work.process.WithdrawProcess;

/** What can be done with a process on its page. */
@Component
@Order(60)
final class FlowDeeds implements Deeds {
    private final PublishProcess publish;
    private final WithdrawProcess withdraw;

    FlowDeeds(PublishProcess publish, WithdrawProcess withdraw) {
        this.publish = publish;
        this.withdraw = withdraw;
    }

    @Override
    public List<Deed> deeds() {
        return List.of(
                Deed.of("draw", "ChangeDrawing", "stage", ProcessFlow.TYPE, on -> DrawingController.href(on.row().id())).first(),
                Deed.of("publish", "PublishProcess", "check", ProcessFlow.TYPE, on -> {
                    on.run(publish, on.row().id());
                    return Found.href(on.row());
                }).loud().ranked(Verb.Rank.PLAIN),
                Deed.of("withdraw", "WithdrawProcess", "ban", ProcessFlow.TYPE, on -> {
                    on.run(withdraw, on.row().id());
                    return Found.href(on.row());
                }).in(ProcessFlow.State.ACTIVATED));
    }
}
