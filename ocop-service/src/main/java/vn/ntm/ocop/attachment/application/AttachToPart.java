package vn.ntm.ocop.attachment.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Consumer;
import vn.ntm.casework.attachment.application.AttachFile;
import vn.ntm.casework.attachment.application.Attachments;
import vn.ntm.casework.attachment.application.SentFile;
import vn.ntm.kernel.Confidence;
import vn.ntm.kernel.time.Calendar;
import vn.ntm.ledger.act.CurrentAct;
import vn.ntm.ledger.fact.Conflict;
import vn.ntm.ledger.fact.Filing;
import vn.ntm.ledger.fact.Provenance;
import vn.ntm.ledger.version.EntityVersion;
import vn.ntm.ocop.evaluation.application.DossierParts;
import vn.ntm.ocop.evaluation.application.EvaluationDossiers;

/** Somebody attaches a file to a part of a product's dossier that was handed in: the paper, scanned, or what it says. */
@ApplicationScoped
public class AttachToPart {

    private final AttachFile attachFile;
    private final PartAttachments attached;
    private final EvaluationDossiers dossiers;
    private final DossierParts parts;
    private final CurrentAct act;
    private final Calendar calendar;

    AttachToPart(
            AttachFile attachFile,
            PartAttachments attached,
            EvaluationDossiers dossiers,
            DossierParts parts,
            CurrentAct act,
            Calendar calendar) {
        this.attachFile = attachFile;
        this.attached = attached;
        this.dossiers = dossiers;
        this.parts = parts;
        this.act = act;
        this.calendar = calendar;
    }

    /** @param seen is given the version that the dossier has, and refuses another one than the caller saw */
    public Attachments.OnFile handle(UUID dossier, UUID part, Consumer<EntityVersion> seen, SentFile file) {
        attachFile.requireKind(file);
        var taking = new PartTakingFiles(dossiers, parts, part, seen, calendar);
        Attachments.OnFile onFile = attachFile.handle(taking, dossier, seen, file);
        attached.add(
                onFile.attachment().id(),
                part,
                new Provenance(file.document(), Confidence.HIGH, null),
                new Filing(act.id(), act.at(), Conflict.REFUSE));
        return onFile;
    }
}
