package vn.ntm.criteria;

import static vn.ntm.criteria.AskedDossiers.by;
import static vn.ntm.criteria.AskedDossiers.grounds;
import static vn.ntm.criteria.AskedDossiers.opening;
import static vn.ntm.criteria.AskedDossiers.publication;
import static vn.ntm.criteria.AskedDossiers.tally;

import vn.ntm.kernel.testing.example.Question;
import vn.ntm.kernel.testing.example.Questions;

/** Questions to a dossier that is refused, and appeals. */
final class DossierAppealQuestions {

    private final AskedDossiers dossiers;

    private DossierAppealQuestions(AskedDossiers dossiers) {
        this.dossiers = dossiers;
    }

    static void addTo(Questions questions, AskedDossiers dossiers) {
        new DossierAppealQuestions(dossiers).addTo(questions);
    }

    private void addTo(Questions questions) {
        questions
                .good("refuseDossier", () -> {
                    dossiers.open("refused", opening("18229", "MODEL", 2025, "NTM_KM_XA_2021_2025", "2025-08-04"));
                    dossiers.done("refused", "_self-assess", "can-bo-xa", grounds("2025-08-05"));
                    dossiers.done("refused", "_publish", "can-bo-xa", publication("2025-08-06", "2025-08-25"));
                    dossiers.done("refused", "_hold-meeting", "can-bo-xa", tally("2025-08-26", 120, 110, 108));
                    dossiers.done("refused", "_survey", "mat-tran-xa", tally("2025-08-28", 1850, 1320, 1271));
                    dossiers.done("refused", "_submit", "can-bo-xa", grounds("2025-08-29"));
                    return leader("refused", "_refuse", "lanh-dao-tinh", "2025-09-10");
                })
                .good("appealDossier", () -> dossiers.move("refused", "_appeal", "can-bo-xa", grounds("2025-09-12")))
                .good("dismissDossierAppeal", () -> leader("refused", "_dismiss-appeal", "lanh-dao-khac", "2025-09-15"))
                .good("grantDossierAppeal", () -> {
                    dossiers.done("refused", "_appeal", "can-bo-xa", grounds("2025-09-18"));
                    return leader("refused", "_grant-appeal", "lanh-dao-khac", "2025-09-22");
                });
    }

    private Question leader(String dossier, String move, String person, String on) {
        return by(dossiers.post(dossier, move, grounds(on)), person, "province-leader");
    }
}
