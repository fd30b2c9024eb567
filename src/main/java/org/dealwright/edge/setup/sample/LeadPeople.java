package org.dealwright.edge.setup.sample;

import java.util.List;

/** Who has shown interest of late: first name, last name, company, and the number of what they ask for. */
final class LeadPeople {
    static final List<String> ALL = List.of(
            "Marit; Solberg-Haugen; Hardanger Redning; 0",
            "Özlem; Arslan; Rize Arama Kurtarma; 1",
            "Begoña; Zubizarreta; Vía Ferrata Ordesa; 2",
            "建国; 王; 川西登山协会; 1",
            "Aleksandra; Dąbrowska; Szkoła Górska Sokół; 3",
            "Sigrid; Moen; Lofoten Guider; 4",
            "Hüsnü; Yılmaz; Uludağ Kayak; 5",
            "Ingrid; Berge; Jotunheimen Fjellstyre; 6",
            "Joaquín; Puig; Refugi de la Renclusa; 7",
            "晓东; 陈; 杭州野途; 5",
            "Piotr; Zając; Kolej Linowa Kasprowy; 8",
            "Kari; Aas; Stryn Sommerski; 9",
            "Núria; Casals; Escola d’Escalada Montserrat; 10",
            "Murat; Aydın; Erciyes Teleferik; 0",
            "Tadeusz; Gąsienica; Przewodnicy Tatrzańscy; 7",
            "洋; 刘; 贡嘎探险; 11",
            "Astri; Lien; Gaustatoppen Turlag; 11",
            "Pedro; Aranda; Barranquismo Rodellar; 2",
            "Ewa; Stępień; Harcerze Podhale; 7",
            "Cem; Koç; Ala Dağlar Rehberlik; 10",
            "Bjørn; Tveit; Preikestolen Fjellstue; 1",
            "Lucía; Herrero; Picos Aventura; 2",
            "Magda; Król; Babia Góra Ski; 6",
            "思远; 赵; 西安岩壁; 10",
            "Terje; Nes; Sunnmøre Alpin; 10",
            "Zeynep; Şahin; Kaçkar Yayla Turizm; 8",
            "Jordi; Mas; Club Alpí Lleida; 0",
            "Agnieszka; Wilk; Tatrzański Park Linowy; 0",
            "Oda; Sæther; Dovre Villmark; 7",
            "Serkan; Polat; Bolkar Dağcılık; 9",
            "María; Otxoa; Mendi Eskola; 3",
            "志强; 孙; 拉萨雪域; 1",
            "Rafał; Maj; GOPR Beskidy; 0",
            "Silje; Vik; Narvik Skiskole; 4",
            "Ahmet; Er; Toros Kanyon; 10",
            "Elena; Rey; Guías de Gredos; 10",
            "Natalia; Dudek; Wyciągi Szczyrk; 8",
            "Even; Strand; Hemsedal Topptur; 9",
            "Deniz; Uçar; Datça Tırmanış; 10",
            "Xavier; Roca; Via Ferrada Centelles; 11");

    private LeadPeople() {
    }
}
