// The summary of a programme year, all of it or nothing: 503 instead of a summary in which a part is missing.
//     java -cp … SummaryOfAYear.java 2023
import vn.ntm.client.gateway.api.ProvincialSummaryApi;
import vn.ntm.client.gateway.api.ProvincialSummaryApi.APIGetProvincialSummaryRequest;

void main(String[] words) throws Exception {
    var summaries = new ProvincialSummaryApi(Here.asAnyone().composed());
    var summary = summaries.getProvincialSummary(APIGetProvincialSummaryRequest.newBuilder()
            .year(Integer.valueOf(Here.word(words, 0, "2023")))
            .prefer("handling=strict")
            .build());
    for (var part : summary.getParts()) {
        for (var figure : part.getFigures()) {
            var published = figure.getPublished();
            var recorded = figure.getRecorded();
            Here.row(
                    figure.getMeasure(),
                    published == null ? "" : published.getValue(),
                    recorded == null ? "" : recorded.getValue());
        }
    }
}
