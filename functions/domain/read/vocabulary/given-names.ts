/**
 * Given names that are common somewhere and no everyday word. A hint and no gate: who has one is likelier somebody than a house, and who has
 * another is somebody all the same.
 */
export const givenNames = new Set(
  `aaron abdul abigail adam adele adrian adriana agata agathe agnes agnieszka ahmed aidan aisha akiko alan alba alberto aleksandra alessandra alessandro alexander
  alexandra alexandre alexis alfonso alfred ali alice alicia alina alison álvaro amanda amélie amina amir amit amy ana anaïs anders andré andrea andreas andrés andrew
  andrzej angela angelika anika anita anja anke ann anna anne annette annika anthony antoine antonio anton antónio anya arjun armando arnaud arthur arvind asha astrid
  aurélie axel ayesha barbara bartosz beatrice beatriz ben benedikt benjamin bernard bernd bettina birgit björn bogdan brad brenda brian bridget bruce bruno camila
  camille carina carla carlo carlos carmen carol carolina caroline caterina catherine cécile cecilia céline charles charlotte chiara chloe christian christina christine
  christoph christopher claire clara claudia claudio colin cornelia craig cristina curtis cynthia damian damien dan daniel daniela daniele danielle danuta dariusz dave
  david deborah deepa denis denise derek devon diana diane diego dieter dirk dmitri dominik dominique don donna dorota dorothea doug duncan edith eduardo edward eileen
  ekaterina elena eleanor eleonora elias elisa elizabeth elke ellen elsa emil emilia emilie emily emma emmanuel enrico enrique eric erica erik erin ernesto esther ethan
  eva evan evelyn ewa fabian fabio fatima federico felipe felix fernanda fernando fiona florence florian franca frances francesca francesco francisco françois françoise
  frank franz fred frederik fredrik friedrich gabriel gabriela gareth gary gavin geoffrey george georgia gerald gerard gerhard gianluca gianmarco gillian giorgio giovanna giovanni
  giulia giuseppe gonzalo gordon graham greg gregor gregory guillaume günter gustav hannah hans harald haruka harold harriet hassan heather hector heidi heike heinrich
  helen helena helga hélène helmut henri henrik henrike henry hiroshi holger hugo ian ibrahim ignacio igor ines inés inga ingrid irena irene iris isabel isabella isabelle
  ivan ivano ivo jacek jack jacob jacqueline jacques jakob jakub james jamie jan jana jane janet janine jaroslaw jason javier jean jeff jeffrey jenna jennifer jenny jens jeremy
  jerome jérôme jessica jill jim joachim joan joana joanna joao joão joaquín joel johan johanna johannes john jonas jonathan jorge josé josef joseph joshua juan juana
  judith julia julian juliana julie julien jun jürgen justin justyna kai karen karim karin karl karla karolina katarzyna katharina katherine kathleen kathrin katja katrin
  kazuo keiko keith kelly ken kenji kenneth kerstin kevin khalid kim kirsten klaus kofi konrad kristian kristin kristina krzysztof kumar kwame lara lars laszlo laura
  laurence laurent lauren lea leila lena leonardo leonie leticia letícia liam lidia lila lina linda lisa liz lorena lorenzo louise lucas lucia lucía lucie ludwig luigi luis
  luís luisa lukas łukasz luke lydia maarten maciej madeleine magdalena maite małgorzata malte manfred manon manuel manuela marc marcel marcelo marcin marco marcos marcus
  marek margaret margarita margot maria maría mariana marie marina mario marion marjan mark marlene marta martha martin martina mary maryam masaki mateo mateusz mathieu
  mathilde matteo matthew matthias maureen mauro max maximilian maya megan meike melanie melissa mercedes michael michaela michał michel michele michelle miguel mika
  mikael milan milena mina miriam mohamed mohammed moira mona monica monika morgane muhammad murat nadia nadine naomi natalia natalie natasha nathan neha neil niamh
  nicholas nick nicola nicolas nicole niels nikhil nikolai nils nina noah noémie nora norbert norma nuno olaf ole olga oliver olivia olivier omar oriol oscar oskar otto
  pablo paolo pascal patricia patrick paul paula paulina paulo pavel pedro peggy per peter petra philip philipp philippe pierre pieter piotr priya quentin rachel rafael
  rajesh ralf ramón raquel rashid raúl ravi rebecca renata renate renée ricardo richard rita rob robert roberto rodrigo roger roland rolf roman rosa rosalind roxana ruben rui ruth
  ryan sabine sabrina sam samantha samira samuel sandra sandrine sanjay sara sarah saskia scott sean sebastian selim serge sergio shannon sharon sheila sheryl silke silvia
  simon simona simone sofia sonia sonja sophia sophie stefan stefania stefano stefanie steffi stephanie stephen steve steven stuart sunita susan susanna susanne suzanne
  svenja sven sylvia sylvie takashi tamara tanja tara tatjana ted teresa theo theresa thibault thierry thomas tiago tilman tim timothy tina tobias todd tom tomás tomasz
  tommaso tony torben torsten tracy ulrich ulrike ursula uta uwe valentina valeria valerie vanessa vera veronica véronique vicky victor victoria vijay viktor vincent vincenzo
  viola virginie vivian volker walter wanda wendy werner wiebke wilhelm willem william wojciech wolfgang xavier yael yann yasmin yolanda yuki yuko yusuf yvonne zoe zofia`.split(
    /\s+/,
  ),
)
