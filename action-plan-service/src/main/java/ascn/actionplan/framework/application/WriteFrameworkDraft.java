package ascn.actionplan.framework.application;

import ascn.actionplan.framework.domain.FrameworkContent;
import ascn.actionplan.framework.persistence.FrameworkTexts;
import ascn.contracts.identity.Actor;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Chair writes a draft anew, as long as it is not circulated. */
@ApplicationScoped
public class WriteFrameworkDraft {

    private final WriteFramework write;
    private final FrameworkTexts texts;

    WriteFrameworkDraft(WriteFramework write, FrameworkTexts texts) {
        this.write = write;
        this.texts = texts;
    }

    /**
     * Keeps title and text in place of those before. Nobody is told.
     *
     * @throws ascn.actionplan.framework.domain.FrameworkNotFound when there is none for the actor
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the Chair on that day (C08, N06)
     * @throws ascn.actionplan.framework.domain.StepOutOfOrder when it was circulated (F03)
     */
    @Transactional
    public FrameworkView write(
            String edition,
            ExpectedVersion expected,
            String title,
            FrameworkContent content,
            Acts.Dated dated,
            Actor actor) {
        return write.step(edition, expected, dated, actor, (framework, act) -> {
            framework.write(title, TextDigest.of(edition, title, content), act);
            texts.keep(edition, framework.textNumber(), content);
        });
    }
}
