package org.dealwright.edge.setup.sample;

import java.util.List;

/**
 * Distributors and their people.
 *
 * @param prefix country and area, as one dials them
 */
record Firm(String name, String street, String postalCode, String city, String country, String prefix, String domain, List<String> people) {
    static final List<Firm> ALL = List.of(
            of("Górskie Wyprawy Dystrybucja Sp. z o.o.", "ul. Wielicka 42", "30-552", "Kraków", "Polska", "+48 12", "gorskiewyprawy.example",
                    "Zofia Wiśniewska-Brzęczyszczykiewicz", "Krzysztof Malinowski"),
            of("Fjell & Fjord Distribusjon AS", "Damsgårdsveien 131", "5160", "Bergen", "Norge", "+47 55", "fjellogfjord.example",
                    "Kjersti Aas", "Håkon Lie"),
            of("Distribuciones de Montaña y Escalada del Pirineo, S.L.", "Calle Ramón y Cajal 17", "22001", "Huesca", "España", "+34 974", "montanapirineo.example",
                    "Nuria Casas", "Joaquín Domènech"),
            of("Kaçkar Dağcılık ve Outdoor Ticaret A.Ş.", "Atatürk Caddesi 210", "53100", "Rize", "Türkiye", "+90 464", "kackaroutdoor.example",
                    "Özgür Çelik", "Hüseyin Yılmazoğlu"),
            of("成都高原户外用品有限公司", "武侯区科华北路 65 号", "610041", "成都", "中国", "+86 28", "gaoyuanhuwai.example",
                    "建华 王", "洋 刘"),
            of("Alpine AS", "Evangervegen 8", "5704", "Voss", "Norge", "+47 56", "alpine.example",
                    "Ida Berg", "Ola Brekke"),
            of("Tatra Sport Hurt Sp. z o.o. Sp. k.", "ul. Nowotarska 33a", "34-500", "Zakopane", "Polska", "+48 18", "tatrasport.example",
                    "Wojciech Szczepański", "Aleksandra Kowalczyk-Dąbrowska"),
            of("Erciyes Spor Malzemeleri Ltd. Şti.", "Sivas Bulvarı 95", "38060", "Kayseri", "Türkiye", "+90 352", "erciyesspor.example",
                    "Mehmet Aydın", "Elif Kaya"),
            of("Refugis i Senders de Catalunya, SCCL", "Carrer de Santa Eugènia 54", "17005", "Girona", "España", "+34 972", "refugis.example",
                    "Pere Vidal", "Laia Puig"),
            of("上海山野户外有限公司", "徐汇区漕溪路 190 号", "200235", "上海", "中国", "+86 21", "shanye.example",
                    "晓燕 陈", "伟 李"),
            of("Nordlys Friluft AS", "Storgata 70", "9008", "Tromsø", "Norge", "+47 77", "nordlysfriluft.example",
                    "Sindre Bjørnstad", "Astrid Lie"),
            of("Schroniska PTTK Sp. z o.o.", "ul. Jagiellońska 6", "33-300", "Nowy Sącz", "Polska", "+48 18", "schroniska.example",
                    "Tomasz Wróbel", "Hanna Lis"),
            of("Barrancos de Guara, S.L.", "Calle Mayor 3", "22145", "Alquézar", "España", "+34 974", "barrancosguara.example",
                    "Pedro Arrizabalaga", "Marta Gil"),
            of("Palandöken Kayak Merkezi A.Ş.", "Palandöken Yolu 12", "25070", "Erzurum", "Türkiye", "+90 442", "palandokenkayak.example",
                    "Ayşe Demir", "Kemal Öztürk"),
            of("Røldal Skisenter AS", "Håravegen 2", "5760", "Røldal", "Norge", "+47 53", "roldalski.example",
                    "Gro Haugen", "Leif Dahl"),
            of("Escola Espanyola d’Alta Muntanya", "Avenida de los Tilos 9", "22440", "Benasque", "España", "+34 974", "escolamuntanya.example",
                    "Iker Zubiri", "Clara Soler"));

    private static Firm of(String name, String street, String postalCode, String city, String country, String prefix, String domain, String... people) {
        return new Firm(name, street, postalCode, city, country, prefix, domain, List.of(people));
    }

    String phone(int extension) {
        return "%s %03d 00 %02d".formatted(prefix, 100 + Math.floorMod(domain.hashCode(), 900), extension);
    }

    String mobile(int person) {
        var number = Math.floorMod((domain + person).hashCode(), 1_000_000);
        return "%s 600 %03d %03d".formatted(prefix.split(" ", 2)[0], number / 1000, number % 1000);
    }

    /** First and last name at the firm; by number where a name has no Latin letters. */
    String address(String[] name) {
        var local = Cast.plain(name[0]) + "." + Cast.plain(name[1]);
        return (local.length() > 2 ? local : "office" + people.indexOf(String.join(" ", name))) + "@" + domain;
    }
}
