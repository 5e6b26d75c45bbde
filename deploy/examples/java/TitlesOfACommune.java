// Which titles a commune held on a day, and on which recognitions each rests. Without a day: today.
//     java -cp … TitlesOfACommune.java 18838 2023-12-31
import vn.ntm.client.criteria.api.TitlesApi;
import vn.ntm.client.criteria.api.TitlesApi.APIGetUnitTitlesRequest;

void main(String[] words) throws Exception {
    var titles = new TitlesApi(Here.asAnyone().criteria());
    var held = titles.getUnitTitles(APIGetUnitTitlesRequest.newBuilder()
            .code(Here.word(words, 0, "18838"))
            .validOn(LocalDate.parse(Here.word(words, 1, "2023-12-31")))
            .build());
    for (var title : held.getTitles()) {
        Here.row(title.getUnitName(), title.getLevel(), title.getStanding());
        for (var fact : title.getFacts()) {
            Here.row(fact.getEvent(), fact.getUnitName(), fact.getRecognitionId());
        }
    }
}
