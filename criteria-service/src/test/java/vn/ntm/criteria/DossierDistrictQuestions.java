package vn.ntm.criteria;

import static vn.ntm.criteria.AskedDossiers.by;
import static vn.ntm.criteria.AskedDossiers.findings;
import static vn.ntm.criteria.AskedDossiers.grounds;
import static vn.ntm.criteria.AskedDossiers.opening;
import static vn.ntm.criteria.AskedDossiers.publication;
import static vn.ntm.criteria.AskedDossiers.tally;

import vn.ntm.kernel.testing.example.Questions;

/** Questions to a dossier that goes through the district of its time. */
final class DossierDistrictQuestions {

    private final AskedDossiers dossiers;

    private DossierDistrictQuestions(AskedDossiers dossiers) {
        this.dossiers = dossiers;
    }

    static void addTo(Questions questions, AskedDossiers dossiers) {
        new DossierDistrictQuestions(dossiers).addTo(questions);
    }

    private void addTo(Questions questions) {
        questions
                .good("closeDossierOpinions", () -> {
                    dossiers.open("district", opening("18112", "MODEL", 2024, "NTM_KM_XA_2021_2025", "2024-08-05"));
                    dossiers.done("district", "_self-assess", "can-bo-xa", grounds("2024-08-06"));
                    dossiers.done("district", "_publish", "can-bo-xa", publication("2024-08-07", "2024-08-26"));
                    return dossiers.move("district", "_close-opinions", "can-bo-xa", grounds("2024-08-27"));
                })
                .good("appraiseDossier", () -> {
                    dossiers.done("district", "_hold-meeting", "can-bo-xa", tally("2024-08-28", 120, 110, 108));
                    dossiers.done("district", "_submit", "can-bo-xa", grounds("2024-08-30"));
                    dossiers.done("district", "_verify", "can-bo-huyen", grounds("2024-09-10"));
                    dossiers.done("district", "_survey", "mat-tran-xa", tally("2024-09-12", 1850, 1320, 1271));
                    dossiers.done("district", "_submit", "can-bo-xa", grounds("2024-09-13"));
                    return by(
                            dossiers.post("district", "_appraise", findings("2024-09-24")),
                            "so-chuyen-nganh",
                            "department-appraiser");
                });
    }
}
