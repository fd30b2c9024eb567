package org.dealwright.edge.setup.sample;

import java.util.List;

/** Distributors and their people. */
record Firms(String name, String city, String country, String domain, List<String> people) {
    static final List<Firms> ALL = List.of(
            of("Górskie Wyprawy Dystrybucja Sp. z o.o.", "Kraków", "Polska", "gorskiewyprawy.example", "Zofia Wiśniewska-Brzęczyszczykiewicz", "Krzysztof Malinowski"),
            of("Fjell & Fjord Distribusjon AS", "Bergen", "Norge", "fjellogfjord.example", "Kjersti Aas", "Håkon Lie"),
            of("Distribuciones de Montaña y Escalada del Pirineo, S.L.", "Huesca", "España", "montanapirineo.example", "Nuria Casas", "Joaquín Domènech"),
            of("Kaçkar Dağcılık ve Outdoor Ticaret A.Ş.", "Rize", "Türkiye", "kackaroutdoor.example", "Özgür Çelik", "Hüseyin Yılmazoğlu"),
            of("成都高原户外用品有限公司", "成都", "中国", "gaoyuanhuwai.example", "建华 王", "洋 刘"),
            of("Alpine AS", "Voss", "Norge", "alpine.example", "Ida Berg", "Ola Brekke"),
            of("Tatra Sport Hurt Sp. z o.o. Sp. k.", "Zakopane", "Polska", "tatrasport.example", "Wojciech Szczepański", "Aleksandra Kowalczyk-Dąbrowska"),
            of("Erciyes Spor Malzemeleri Ltd. Şti.", "Kayseri", "Türkiye", "erciyesspor.example", "Mehmet Aydın", "Elif Kaya"),
            of("Refugis i Senders de Catalunya, SCCL", "Girona", "España", "refugis.example", "Pere Vidal", "Laia Puig"),
            of("上海山野户外有限公司", "上海", "中国", "shanye.example", "晓燕 陈", "伟 李"),
            of("Nordlys Friluft AS", "Tromsø", "Norge", "nordlysfriluft.example", "Sindre Bjørnstad", "Astrid Lie"),
            of("Schroniska PTTK Sp. z o.o.", "Nowy Sącz", "Polska", "schroniska.example", "Tomasz Wróbel", "Hanna Lis"),
            of("Barrancos de Guara, S.L.", "Alquézar", "España", "barrancosguara.example", "Pedro Arrizabalaga", "Marta Gil"),
            of("Palandöken Kayak Merkezi A.Ş.", "Erzurum", "Türkiye", "palandokenkayak.example", "Ayşe Demir", "Kemal Öztürk"),
            of("Røldal Skisenter AS", "Røldal", "Norge", "roldalski.example", "Gro Haugen", "Leif Dahl"),
            of("Escola Espanyola d’Alta Muntanya", "Benasque", "España", "escolamuntanya.example", "Iker Zubiri", "Clara Soler"));

    private static Firms of(String name, String city, String country, String domain, String... people) {
        return new Firms(name, city, country, domain, List.of(people));
    }
}
